package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.NOW;
import static org.openwide.notification.domain.Fixtures.anEmailThatMayTake;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Expired;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.NotificationEvent.NotificationFailed;
import org.openwide.notification.domain.NotificationEvent.NotificationSent;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Sent;

/** A mail server that is away for a while, by the clock of RFC 5321, 4.5.4.1: often at first, then every half an hour. */
class MailServerAwayTest {

    private static final Duration DAY = Duration.ofHours(24);

    private final Sender sender = new Sender(500, "100");

    @ParameterizedTest
    @ValueSource(strings = {"PT1M", "PT40M", "PT12H"})
    void anEmailIsSentOnceItIsBackAndNotMuchLater(Duration away) {
        Queued email = anEmailThatMayTake(DAY);

        assertThat(sendUntilSettled(email, away)).isInstanceOf(Sent.class);
        assertThat(sender.now).isBetween(NOW.plus(away), NOW.plus(away).plus(shorter(away, Duration.ofMinutes(31))));
        assertThat(sender.told(email)).hasExactlyElementsOfTypes(NotificationSent.class);
    }

    @Test
    void itIsNotAskedAllTheTime() {
        sendUntilSettled(anEmailThatMayTake(DAY), Duration.ofMinutes(40));

        assertThat(sender.emails).hasSizeLessThan(14);
    }

    @Test
    void noEmailIsSentAfterTheLifeOfItsLink() {
        Queued email = anEmailThatMayTake(Duration.ofHours(2));

        assertThat(sendUntilSettled(email, DAY)).isInstanceOf(Expired.class);
        assertThat(sender.now).isBefore(NOW.plus(Duration.ofHours(2)));
        assertThat(sender.told(email)).hasExactlyElementsOfTypes(NotificationFailed.class);
    }

    private Notification sendUntilSettled(Queued email, Duration away) {
        Instant back = NOW.plus(away);
        Notification next = email;
        while (next instanceof Queued waiting) {
            sender.now = waiting.notBefore();
            sender.answering(sender.now.isBefore(back) ? new Answer.NotNow("smtp-451") : new Answer.EmailAccepted());
            next = sender.send(email);
        }
        return next;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
