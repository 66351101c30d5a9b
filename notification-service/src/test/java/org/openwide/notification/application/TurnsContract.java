package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.LEASE;
import static org.openwide.notification.domain.Fixtures.NOW;
import static org.openwide.notification.domain.Fixtures.aCode;
import static org.openwide.notification.domain.Fixtures.aTextedLink;
import static org.openwide.notification.domain.Fixtures.accepted;
import static org.openwide.notification.domain.Fixtures.again;
import static org.openwide.notification.domain.Fixtures.anEmail;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Due;
import org.openwide.notification.domain.Medium;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.Purpose;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Sending;

/** Who is sent next, as every keeper of notifications says it. */
public abstract class TurnsContract extends KeptNotifications {

    @Test
    void findsWhatIsDueWhoWaitsAtAPageFirst() {
        Queued link = added(aTextedLink());
        Queued code = added(aCode());
        Queued later = claimed(aCode());
        step(later, n -> Optional.of(((Sending) n).answered(new Answer.NotNow("x"), NOW, NOW.plusSeconds(60))));

        List<Due> due = due(Medium.SMS, Purpose.REGISTRATION_LINK);

        assertThat(due).contains(turnOf(link), turnOf(code)).doesNotContain(turnOf(later));
        assertThat(due.indexOf(turnOf(code))).isLessThan(due.indexOf(turnOf(link)));
        assertThat(due(Medium.SMS, Purpose.EMAIL_CONFIRMATION))
                .contains(turnOf(code))
                .doesNotContain(turnOf(link));
        assertThat(notifications()
                        .due(NOW, Medium.SMS, Purpose.REGISTRATION_LINK, 1)
                        .count()
                        .block())
                .isEqualTo(1);
    }

    private List<Due> due(Medium medium, Purpose last) {
        return notifications()
                .due(NOW, medium, last, 1000)
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private static Due turnOf(Queued queued) {
        return Due.of(queued.request());
    }

    @Test
    void saysWhoGoesBeforeWhomUntilTheyHaveLeft() {
        Queued other = added(aCode());
        Queued first = added(aCode());
        Queued second = added(again(first));
        Queued third = added(again(first));

        assertThat(before(first)).isEmpty();
        assertThat(before(third)).contains(second);
        step(second, n -> Optional.of(((Queued) n).claim(NOW.plusSeconds(900), LEASE)));
        assertThat(before(third)).contains(first);
        var claimed = step(first, n -> Optional.of(((Queued) n).claim(NOW, LEASE)));
        assertThat(before(third)).contains(claimed.next());
        step(first, n -> Optional.of(((Sending) n).answered(accepted("m-1", "0.0412"), NOW, NOW)));
        assertThat(before(third)).isEmpty();
        assertThat(before(other)).isEmpty();
    }

    @Test
    void anEmailWaitsForNoOther() {
        Queued first = added(anEmail());
        Queued second = added(again(first));

        assertThat(before(second)).isEmpty();
    }

    protected Optional<Notification> before(Queued queued) {
        return notifications().before(Due.of(queued.request())).blockOptional();
    }

    @Test
    void findsWhatIsDueForOneMediumOnly() {
        Queued code = added(aCode());
        Queued email = added(anEmail());

        assertThat(due(Medium.EMAIL, Purpose.REGISTRATION_LINK))
                .contains(turnOf(email))
                .doesNotContain(turnOf(code));
    }
}
