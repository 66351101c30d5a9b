package org.openwide.notification.adapter.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.NOW;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openwide.notification.application.InMemoryNotifications;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Fixtures;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Reason;

class NotificationMetersTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CountedNotifications notifications = new CountedNotifications(
            new InMemoryNotifications(), new NotificationMeters(meters, Fixtures.EUR, List.of("GB", "IE")));

    @Test
    void whatIsAskedForTwiceIsADuplicateAvoided() {
        var code = Fixtures.aCode();

        notifications.add(code).block();
        notifications.add(code).block();
        notifications.add(code).block();

        assertThat(counted("openwide.notifications.queued", "purpose", "mobile-code"))
                .isEqualTo(1);
        assertThat(counted("openwide.notifications.duplicates.avoided", "medium", "sms"))
                .isEqualTo(2);
    }

    @Test
    void aTextThatIsTakenIsSentAndCharged() {
        answered(Fixtures.aCode(), Fixtures.accepted("m-1", "0.0333", "0.0333"));

        assertThat(counted("openwide.notifications.sent", "medium", "sms")).isEqualTo(1);
        assertThat(counted("openwide.sms.charges", "currency", "EUR")).isEqualTo(0.0666);
        assertThat(meters.get("openwide.sms.parts").counter().count()).isEqualTo(2);
    }

    @Test
    void whatTheFirstTextCostsIsAStepFromNothing() {
        assertThat(meters.find("openwide.sms.charges").tag("currency", "EUR").counters())
                .hasSize(4)
                .allSatisfy(counter -> {
                    assertThat(counter.count()).isZero();
                    assertThat(counter.getId().getTag("country")).isIn("GB", "IE");
                    assertThat(counter.getId().getTag("purpose")).isIn("mobile-code", "registration-link");
                });
        assertThat(meters.get("openwide.sms.parts").counter().count()).isZero();
    }

    @Test
    void aFailureIsCountedByItsReasonAndADoubtIsOne() {
        answered(Fixtures.aCode(), new Answer.Refused(Reason.NUMBER_REFUSED, "7"));
        answered(Fixtures.aTextedLink(), new Answer.Unsure("timeout"));

        assertThat(counted("openwide.notifications.failed", "reason", "number-refused"))
                .isEqualTo(1);
        assertThat(counted("openwide.notifications.failed", "reason", "outcome-unknown"))
                .isEqualTo(1);
    }

    @Test
    void anAnswerIsTimedByWhatItMeans() {
        var times = new ProviderTimes(meters, "vonage", InstantSource.system());

        times.answered(new Answer.Refused(Reason.PROVIDER_ACCOUNT_PROBLEM, "smtp-550-5.7.1"), Duration.ofMillis(100));
        times.answered(new Answer.NotNow("535", true), Duration.ofMillis(300));
        times.answered(new Answer.NotNow("535", true), Duration.ofMillis(200));
        times.answered(new Answer.NotNow("1"), Duration.ofMillis(100));

        var account =
                meters.get("openwide.provider.calls").tag("outcome", "account").timer();
        assertThat(account.count()).isEqualTo(2);
        assertThat(account.totalTime(TimeUnit.MILLISECONDS)).isEqualTo(500);
        assertThat(meters.get("openwide.provider.calls")
                        .tag("outcome", "policy")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void noLabelGrowsOrSaysWhoseTextItWas() {
        new ProviderTimes(meters, "vonage", InstantSource.system());
        answered(Fixtures.aCode(), Fixtures.accepted("m-1", "0.0333"));

        assertThat(meters.getMeters().stream()
                        .map(Meter::getId)
                        .flatMap(id -> id.getTags().stream())
                        .map(Tag::getKey)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "medium", "purpose", "reason", "currency", "country", "channel", "outcome", "le");
        assertThat(meters.get("openwide.sms.charges").counters())
                .extracting(counter -> counter.getId().getTag("country"))
                .containsOnly("GB", "IE");
    }

    private void answered(Queued queued, Answer answer) {
        notifications.add(queued).block();
        var sending = Fixtures.sending(queued);
        notifications
                .decide(queued.id(), _ -> Optional.of(sending.answered(answer, NOW, NOW)))
                .block();
    }

    private double counted(String name, String key, String value) {
        return meters.find(name).tag(key, value).counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }
}
