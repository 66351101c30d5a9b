package org.openwide.notification.adapter.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openwide.notification.domain.Due;
import org.openwide.notification.domain.Medium;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Purpose;

class LanesTest {

    private final Lanes lanes = new Lanes(2);

    @Test
    void aCodeOvertakesLinks() {
        lanes.offer(due(Purpose.REGISTRATION_LINK, "p-1"));
        Due code = due(Purpose.MOBILE_CODE, "p-2");
        lanes.offer(code);

        assertThat(lanes.next()).contains(code);
    }

    @Test
    void aCodeHasRoomWhereLinksHaveNone() {
        Stream.of("p-1", "p-2").forEach(patient -> lanes.offer(due(Purpose.REGISTRATION_LINK, patient)));

        assertThat(lanes.offer(due(Purpose.REGISTRATION_LINK, "p-3"))).isFalse();
        assertThat(lanes.offer(due(Purpose.MOBILE_CODE, "p-3"))).isTrue();
    }

    @Test
    void ofOneRegistrationOnlyOneIsInHandAndTheOrderIsKept() {
        Due first = due(Purpose.MOBILE_CODE, "p-1");
        Due second = due(Purpose.MOBILE_CODE, "p-1");
        lanes.offer(first);
        lanes.offer(second);

        assertThat(lanes.next()).contains(first);
        assertThat(lanes.next()).isEmpty();
        lanes.done(first);
        assertThat(lanes.next()).contains(second);
    }

    @Test
    void oneThatIsInHandOrWaitsIsNotTakenTwice() {
        Due due = due(Purpose.MOBILE_CODE, "p-1");
        lanes.offer(due);
        lanes.offer(due);

        assertThat(lanes.next()).contains(due);
        lanes.offer(due);
        lanes.done(due);
        assertThat(lanes.next()).isEqualTo(Optional.empty());
    }

    @Test
    void aLaneThatTurnedSomeAwayRunsDryOnceAndAgainWhenItTurnsAwayAgain() {
        Due only = due(Purpose.REGISTRATION_LINK, "p-1");
        lanes.offer(only);
        lanes.next();
        assertThat(lanes.runsDry()).as("nobody was turned away").isFalse();

        Stream.of("p-2", "p-3", "p-4").forEach(patient -> lanes.offer(due(Purpose.REGISTRATION_LINK, patient)));
        assertThat(lanes.runsDry()).as("two wait").isFalse();
        lanes.next();
        lanes.next();
        assertThat(lanes.runsDry()).isTrue();
        assertThat(lanes.runsDry()).as("was said").isFalse();

        Stream.of("p-5", "p-6", "p-7").forEach(patient -> lanes.offer(due(Purpose.REGISTRATION_LINK, patient)));
        lanes.next();
        lanes.next();
        assertThat(lanes.runsDry()).isTrue();
    }

    @Test
    void whileEnoughLinksWaitItIsWorthLookingForCodesOnly() {
        assertThat(lanes.roomFor()).isEqualTo(Purpose.REGISTRATION_LINK);

        lanes.offer(due(Purpose.REGISTRATION_LINK, "p-1"));

        assertThat(lanes.roomFor().priority())
                .isGreaterThanOrEqualTo(Purpose.MOBILE_CODE.priority())
                .isGreaterThanOrEqualTo(Purpose.EMAIL_CONFIRMATION.priority())
                .isLessThan(Purpose.REGISTRATION_LINK.priority());
    }

    private static Due due(Purpose purpose, String inTurnWith) {
        return new Due(new NotificationId(UUID.randomUUID()), Medium.SMS, purpose, inTurnWith);
    }
}
