package org.openwide.notification.adapter.sms;

import com.vonage.client.sms.SmsClient;
import com.vonage.client.sms.messages.TextMessage;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.http.conn.ConnectTimeoutException;
import org.openwide.notification.application.SmsChannel;
import org.openwide.notification.domain.Answer;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Texts through Vonage. Its client blocks, so it gets threads of its own; it never tries twice. */
public final class VonageSmsChannel implements SmsChannel {

    private final SmsClient client;
    private final VonageAnswers answers;
    private final String sender;
    private final Scheduler blocking;

    public VonageSmsChannel(VonageAccount account, Scheduler blocking) {
        this.client = VonageClients.of(account);
        this.answers = new VonageAnswers(account.currency());
        this.sender = account.sender();
        this.blocking = blocking;
    }

    @Override
    public String name() {
        return "vonage";
    }

    @Override
    public Mono<Answer> send(org.openwide.notification.domain.TextMessage message) {
        return Mono.fromCallable(() -> submit(message)).subscribeOn(blocking);
    }

    private Answer submit(org.openwide.notification.domain.TextMessage message) {
        String number = message.to().substring(1);
        var text = new TextMessage(sender, number, message.body());
        text.setClientReference(message.id().toString());
        try {
            return answers.read(client.submitMessage(text), number);
        } catch (RuntimeException e) { // the client throws many kinds: for broken connections, HTTP errors, broken JSON
            return answerTo(e);
        }
    }

    /**
     * An HTTP error says nothing of the text, whatever its status (the client shows 0 for all of them); only a connection
     * that was never made is a definite no.
     */
    private static Answer answerTo(RuntimeException failure) {
        boolean neverConnected = Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ConnectException
                        || cause instanceof ConnectTimeoutException
                        || cause instanceof UnknownHostException);
        return neverConnected
                ? new Answer.NotNow("not-connected")
                : new Answer.Unsure(failure.getClass().getSimpleName());
    }
}
