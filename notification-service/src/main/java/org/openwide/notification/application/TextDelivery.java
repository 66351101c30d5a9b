package org.openwide.notification.application;

import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Reason;
import org.openwide.notification.domain.Sending;
import org.openwide.notification.domain.TextMessage;
import reactor.core.publisher.Mono;

/** Texts: put into words, allowed, sent. Until the channel is called, a fault means that nothing was sent. */
class TextDelivery implements Delivery {

    private final Contents contents;
    private final Allowance allowance;
    private final TimelyChannel<TextMessage> channel;
    private final String domain;

    TextDelivery(Contents contents, Allowance allowance, TimelyChannel<TextMessage> channel, String domain) {
        this.contents = contents;
        this.allowance = allowance;
        this.channel = channel;
        this.domain = domain;
    }

    @Override
    public Mono<Attempt> attempt(Sending sending) {
        return Mono.fromCallable(() -> message(sending))
                .flatMap(message -> allowed(sending, message))
                .onErrorReturn(Contents.UnreadableContent.class, refused(Reason.UNREADABLE, "content"));
    }

    private TextMessage message(Sending sending) {
        try {
            return TextMessage.of(sending.request(), contents.open(sending.request(), sending.content()), domain);
        } catch (IllegalArgumentException e) {
            throw new Contents.UnreadableContent(e);
        }
    }

    private Mono<Attempt> allowed(Sending sending, TextMessage message) {
        return allowance.take(sending, message.to()).flatMap(grant -> switch (grant) {
            case Allowance.Grant.Granted granted -> send(sending, message, granted);
            case Allowance.Grant.Denied denied -> Mono.just(refused(denied.reason(), "limit"));
            case Allowance.Grant.Away _ -> Mono.just(Attempt.of(new Answer.NotNow("limits-away")));
        });
    }

    private Mono<Attempt> send(Sending sending, TextMessage message, Allowance.Grant.Granted granted) {
        return channel.send(sending, message)
                .map(answer -> new Attempt(answer, true, saved -> allowance.settle(granted, answer, saved)));
    }

    private static Attempt refused(Reason reason, String detail) {
        return Attempt.of(new Answer.Refused(reason, detail));
    }
}
