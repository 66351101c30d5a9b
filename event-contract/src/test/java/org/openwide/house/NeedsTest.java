package org.openwide.house;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class NeedsTest {

    private static final String REASON = "only to show what skipping looks like";

    @Test
    void whatIsThereLetsTheTestGoOn() {
        assertThatCode(() -> Needs.orSkip(true, REASON, true)).doesNotThrowAnyException();
    }

    @Test
    void whatIsMissingSkipsTheTestWithAReason() {
        assertThatThrownBy(() -> Needs.orSkip(false, REASON, false))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining(REASON);
    }

    @Test
    void whereSkippingIsForbiddenWhatIsMissingIsAFailure() {
        assertThatThrownBy(() -> Needs.orSkip(false, REASON, true))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(REASON);
    }
}
