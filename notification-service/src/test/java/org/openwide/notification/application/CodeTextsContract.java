package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openwide.notification.domain.Conversion;
import org.openwide.notification.domain.NotificationId;
import reactor.core.publisher.Flux;

/** What every keeper of texted codes does. */
public abstract class CodeTextsContract {

    private static final Instant HOUR_AGO = NOW.minus(Duration.ofHours(1));
    private static final Instant TEN_MINUTES_AGO = NOW.minus(Duration.ofMinutes(10));

    private final String prefix = "44-" + UUID.randomUUID();
    private final UUID registration = UUID.randomUUID();
    private final NotificationId text = new NotificationId(UUID.randomUUID());

    protected abstract CodeTexts texts();

    @Test
    void ofAnotherPrefixNothingIsKnown() {
        texted(registration, text, 30);

        assertThat(texts().conversion("another-" + prefix, HOUR_AGO, TEN_MINUTES_AGO)
                        .block())
                .isEqualTo(new Conversion(0, 0));
    }

    @Test
    void aTextAndItsCodeCountOnceHoweverOftenTheyAreHeard() {
        texted(registration, text, 30);
        texted(registration, text, 20);
        entered(registration);
        entered(registration);

        assertThat(conversion()).isEqualTo(new Conversion(1, 1));
    }

    @Test
    void racersCountOnceToo() {
        Flux.range(0, 20)
                .flatMap(
                        n -> n % 2 == 0
                                ? texts().texted(registration, text, prefix, TEN_MINUTES_AGO)
                                : texts().entered(registration, NOW),
                        20)
                .blockLast();

        assertThat(conversion()).isEqualTo(new Conversion(1, 1));
    }

    @Test
    void aCodeMayBeEnteredBeforeItsTextIsHeardOf() {
        entered(registration);
        assertThat(conversion()).isEqualTo(new Conversion(0, 0));

        texted(registration, text, 30);

        assertThat(conversion()).isEqualTo(new Conversion(1, 1));
    }

    @Test
    void eachTextOfARegistrationCountsAndItsCodeOnce() {
        texted(registration, text, 30);
        texted(registration, new NotificationId(UUID.randomUUID()), 20);
        entered(registration);
        texted(UUID.randomUUID(), new NotificationId(UUID.randomUUID()), 15);

        assertThat(conversion()).isEqualTo(new Conversion(3, 1));
    }

    @Test
    void whoHasTimeLeftCountsOnlyOnceTheyEnteredIt() {
        texted(registration, text, 5);
        assertThat(conversion()).isEqualTo(new Conversion(0, 0));

        entered(registration);

        assertThat(conversion()).isEqualTo(new Conversion(1, 1));
    }

    @Test
    void whatIsBeforeTheWindowDoesNotCount() {
        texted(registration, text, 60);
        texted(UUID.randomUUID(), new NotificationId(UUID.randomUUID()), 59);

        assertThat(conversion()).isEqualTo(new Conversion(1, 0));
    }

    @Test
    void whatIsLongPastIsForgotten() {
        texted(registration, text, 30);
        texted(UUID.randomUUID(), new NotificationId(UUID.randomUUID()), 20);

        texts().forgetBefore(NOW.minus(Duration.ofMinutes(25))).block();

        assertThat(conversion()).isEqualTo(new Conversion(1, 0));
    }

    private void texted(UUID of, NotificationId id, int minutesAgo) {
        texts().texted(of, id, prefix, NOW.minus(Duration.ofMinutes(minutesAgo)))
                .block();
    }

    private void entered(UUID of) {
        texts().entered(of, NOW).block();
    }

    private Conversion conversion() {
        return texts().conversion(prefix, HOUR_AGO, TEN_MINUTES_AGO)
                .blockOptional()
                .orElseThrow();
    }
}
