package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.aCode;
import static org.openwide.notification.domain.Fixtures.accepted;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Content;
import org.openwide.notification.domain.Fixtures;
import org.openwide.notification.domain.Reason;
import org.openwide.notification.domain.TextMessage;
import reactor.core.publisher.Mono;

class ProviderAccountTest {

    private static final Answer NO_CREDIT = new Answer.NotNow("vonage-9", true);
    private static final Answer TAKEN = accepted("m-1", "0.05");

    private final Deque<Answer> answers = new ArrayDeque<>();
    private final Alerted alerts = new Alerted();
    private Instant now = Fixtures.NOW;
    private int calls;
    private final ProviderAccount account = new ProviderAccount(
            new Provider(),
            new ProviderAccount.Pauses(Duration.ofSeconds(5), Duration.ofMinutes(1)),
            alerts,
            () -> now);

    @BeforeEach
    void refuseTheAccount() {
        answers.add(NO_CREDIT);
        send();
    }

    @Test
    void nothingIsSentWhileTheAccountIsRefused() {
        assertThat(send()).isEqualTo(ProviderAccount.STOPPED);
        assertThat(calls).isEqualTo(1);
        assertThat(account.isStopped()).isTrue();
        assertThat(alerts.told).isEqualTo("stopped:vonage-9 ");
    }

    @Test
    void oneTextIsTriedAfterAPauseAndOpensTheWay() {
        answers.add(TAKEN);
        answers.add(TAKEN);
        now = now.plusSeconds(6);

        assertThat(send()).isEqualTo(TAKEN);
        assertThat(send()).isEqualTo(TAKEN);
        assertThat(account.isStopped()).isFalse();
        assertThat(alerts.told).isEqualTo("stopped:vonage-9 on ");
    }

    @Test
    void thePausesGrowAndNobodyIsToldAgain() {
        answers.add(NO_CREDIT);
        now = now.plusSeconds(6);
        send();
        now = now.plusSeconds(6);

        assertThat(send()).isEqualTo(ProviderAccount.STOPPED);
        assertThat(calls).isEqualTo(2);
        assertThat(alerts.told).isEqualTo("stopped:vonage-9 ");
    }

    @Test
    void anyAnswerThatIsNotAboutTheAccountShowsThatItWorks() {
        answers.add(new Answer.Refused(Reason.NUMBER_REFUSED, "vonage-7"));
        now = now.plusSeconds(6);

        send();

        assertThat(account.isStopped()).isFalse();
    }

    @Test
    void noAnswerShowsNothingAndTheNextTextIsTried() {
        answers.add(new Answer.Unsure("timeout"));
        answers.add(TAKEN);
        now = now.plusSeconds(6);
        send();

        assertThat(account.isStopped()).isTrue();
        assertThat(send()).isEqualTo(TAKEN);
    }

    @Test
    void aTryThatIsCutOffLeavesTheNextOneItsTurn() {
        answers.add(TAKEN);
        now = now.plusSeconds(6);
        account.send(text()).timeout(Duration.ZERO, Mono.empty()).block();
        answers.add(TAKEN);

        assertThat(send()).isEqualTo(TAKEN);
    }

    private Answer send() {
        return account.send(text()).blockOptional().orElseThrow();
    }

    private static TextMessage text() {
        var request = aCode().request();
        return TextMessage.of(request, new Content.MobileCode("+447700900123", "402915"), "portal.example.org");
    }

    private final class Provider implements SmsChannel {

        @Override
        public String name() {
            return "test";
        }

        @Override
        public Mono<Answer> send(TextMessage message) {
            calls++;
            return Mono.just(answers.removeFirst());
        }
    }

    private static final class Alerted extends Alerts {

        private String told = "";

        @Override
        public void textsStopped(String detail) {
            told += "stopped:" + detail + " ";
        }

        @Override
        public void textsGoOn() {
            told += "on ";
        }
    }
}
