package org.openwide.notification.adapter.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openwide.notification.application.SmsChannel;
import org.openwide.notification.application.SmsChannelContract;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.TextMessage;
import reactor.core.publisher.Flux;

/** The HTTP channel against a gateway that behaves as documented, and worse. */
class HttpSmsChannelIT extends SmsChannelContract {

    private static final Instant NOW = Instant.ofEpochSecond(1_790_000_000);
    private static final String SECRET = "a-secret-that-two-of-us-share-0123";

    /** As many as there are to one gateway. */
    private static final int CONNECTIONS = 16;

    private final SmsGatewayServer gateway = new SmsGatewayServer();

    @AfterEach
    void hangUp() {
        gateway.close();
    }

    @Override
    protected SmsChannel channel(Behaviour behaviour) {
        switch (behaviour) {
            case TAKES_IT -> gateway.answers(202, SmsGatewayServer.TAKEN);
            case THROTTLES -> gateway.answersLater(429);
            case KNOWS_NO_SUCH_NUMBER -> gateway.answers(422, "{\"reason\":\"number\"}");
            case REFUSES_OUR_ACCOUNT -> gateway.answers(402, "");
            case NEVER_ANSWERS -> gateway.takesItAndNeverAnswers();
            case HANGS_UP -> gateway.hangsUp();
            case ANSWERS_HALF -> gateway.takesItAndAnswersHalf();
            case FAILS -> gateway.answers(502, "");
            case IS_NOT_THERE -> gateway.close();
        }
        return channelTo(gateway.url());
    }

    private static HttpSmsChannel channelTo(URI url) {
        return channelTo(url, Duration.ofMillis(500));
    }

    private static HttpSmsChannel channelTo(URI url, Duration timeout) {
        var settings = new SmsGateway(url, "Openwide", Currency.getInstance("EUR"), timeout);
        return new HttpSmsChannel(settings, new BodySignature(SECRET, Duration.ofMinutes(5), () -> NOW));
    }

    @Override
    protected int taken() {
        return gateway.taken.size();
    }

    @Test
    void aConnectionThatIsResetIsNotTriedAgain() {
        try (var resetting = new ResettingServer()) {
            assertThat(channelTo(resetting.url()).send(aText()).block()).isInstanceOf(Answer.Unsure.class);

            assertThat(resetting.connections()).isEqualTo(1);
        }
    }

    @Test
    void aTextThatFindsNoConnectionFreeWasNotSent() {
        gateway.takesItAndAnswersSlowly();
        var channel = channelTo(gateway.url(), Duration.ofSeconds(3));
        var hanging = Flux.range(0, CONNECTIONS)
                .flatMap(_ -> channel.send(aText()), CONNECTIONS)
                .subscribe();
        await().until(() -> gateway.taken.size() == CONNECTIONS);

        assertThat(channel.send(aText()).block()).isEqualTo(new Answer.NotNow("not-connected"));

        hanging.dispose();
        assertThat(gateway.taken).hasSize(CONNECTIONS);
    }

    private static TextMessage aText() {
        return new TextMessage(new NotificationId(UUID.randomUUID()), NUMBER, "A text.");
    }

    @Test
    void theRequestIsTheOneInTheDocumentation() {
        var id = new NotificationId(UUID.fromString("019b0c6e-3a52-7c1d-8d8e-0242ac120002"));

        channelTo(gateway.url())
                .send(new TextMessage(id, NUMBER, "Your code: 123456"))
                .block();

        var received = gateway.taken.getFirst();
        assertThat(received.body())
                .isEqualTo("{\"id\":\"019b0c6e-3a52-7c1d-8d8e-0242ac120002\",\"to\":\"+447700900123\","
                        + "\"from\":\"Openwide\",\"text\":\"Your code: 123456\"}");
        assertThat(received.headers().getFirst("Idempotency-Key")).isEqualTo(id.toString());
        assertThat(received.headers().getFirst("Content-Type")).isEqualTo("application/json");
        assertThat(received.headers().getFirst("Openwide-Timestamp")).isEqualTo("1790000000");
        assertThat(received.headers().getFirst("Openwide-Signature"))
                .isEqualTo("sha256=a4e8629b6f0982272c80c68612a56732511edfaba1d3a56652cfa49555fd9a36");
    }
}
