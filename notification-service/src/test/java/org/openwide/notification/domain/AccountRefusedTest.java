package org.openwide.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.NOW;
import static org.openwide.notification.domain.Fixtures.aCode;
import static org.openwide.notification.domain.Fixtures.sending;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openwide.notification.domain.NotificationEvent.NotificationFailed;

/** What becomes of a text while the provider refuses our account. */
class AccountRefusedTest {

    private static final Instant SOON = NOW.plusSeconds(1);
    private static final Instant LATE = NOW.plusSeconds(900);

    @Test
    void aTextOurAccountIsRefusedForWaitsAndOthersHearOfItOnce() {
        Change first = sending(aCode()).answered(new Answer.NotNow("vonage-9", true), NOW, SOON);
        Change second = sending((Queued) first.next()).answered(new Answer.NotNow("vonage-9", true), SOON, SOON);

        assertThat(failure(first)).isEqualTo(Reason.PROVIDER_ACCOUNT_PROBLEM);
        assertThat(second.next()).isInstanceOf(Queued.class);
        assertThat(second.events()).isEmpty();
    }

    @Test
    void aTextThatOurAccountMadeTooLateExpires() {
        Change change = sending(aCode()).answered(new Answer.NotNow("vonage-9", true), NOW, LATE);

        assertThat(failure(change)).isEqualTo(Reason.EXPIRED);
        assertThat(change.events()).hasSize(1);
    }

    private static Reason failure(Change change) {
        return ((NotificationFailed) change.events().getFirst()).reason();
    }
}
