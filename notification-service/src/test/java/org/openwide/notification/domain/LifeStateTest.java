package org.openwide.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.NOW;
import static org.openwide.notification.domain.Fixtures.aCode;
import static org.openwide.notification.domain.Fixtures.aReceipt;
import static org.openwide.notification.domain.Fixtures.accepted;
import static org.openwide.notification.domain.Fixtures.sending;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LifeStateTest {

    static Stream<Arguments> states() {
        return Stream.of(
                Arguments.of(aCode(), "queued"),
                Arguments.of(sending(aCode()), "sending"),
                Arguments.of(answered(accepted("m-1", "0.04")), "sent"),
                Arguments.of(
                        ((Sent) answered(accepted("m-1", "0.04")))
                                .receive(aReceipt("m-1", Receipt.Status.DELIVERED))
                                .orElseThrow()
                                .next(),
                        "delivered"),
                Arguments.of(answered(new Answer.Refused(Reason.NUMBER_REFUSED, "vonage-7")), "failed"),
                Arguments.of(answered(new Answer.Unsure("timeout")), "unknown"),
                Arguments.of(aCode().claim(NOW.plusSeconds(900), Fixtures.LEASE).next(), "expired"));
    }

    @ParameterizedTest
    @MethodSource("states")
    void eachStateHasItsWord(Notification notification, String word) {
        assertThat(LifeState.of(notification).word()).isEqualTo(word);
    }

    @ParameterizedTest
    @EnumSource
    void eachWordNamesItsState(LifeState state) {
        assertThat(LifeState.named(state.word())).hasValue(state);
    }

    @Test
    void anotherWordNamesNone() {
        assertThat(LifeState.named("Sent")).isEmpty();
    }

    private static Notification answered(Answer answer) {
        return sending(aCode()).answered(answer, NOW, NOW).next();
    }
}
