package org.openwide.notification.application;

import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.EmailMessage;
import org.openwide.notification.domain.Reason;
import org.openwide.notification.domain.Sending;
import reactor.core.publisher.Mono;

/** Emails: opened and handed to their channel. */
class EmailDelivery implements Delivery {

    private final Contents contents;
    private final TimelyChannel<EmailMessage> channel;

    EmailDelivery(Contents contents, TimelyChannel<EmailMessage> channel) {
        this.contents = contents;
        this.channel = channel;
    }

    @Override
    public Mono<Attempt> attempt(Sending sending) {
        return Mono.fromCallable(() -> message(sending))
                .flatMap(message -> channel.send(sending, message))
                .onErrorReturn(Contents.UnreadableContent.class, new Answer.Refused(Reason.UNREADABLE, "content"))
                .map(Attempt::of);
    }

    private EmailMessage message(Sending sending) {
        try {
            return EmailMessage.of(sending.request(), contents.open(sending.request(), sending.content()));
        } catch (IllegalArgumentException e) {
            throw new Contents.UnreadableContent(e);
        }
    }
}
