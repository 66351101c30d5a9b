package org.openwide.gateway.adapter.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwide.gateway.domain.LaterReason;
import org.openwide.gateway.domain.Refusal;
import org.openwide.gateway.domain.StopReason;
import tools.jackson.databind.json.JsonMapper;

class ProblemJsonTest {

    /** Every refusal of the contract that a patient can meet, and what it is to the pages. */
    private static final Map<String, Class<? extends Refusal>> CONTRACT = Map.ofEntries(
            Map.entry("access-token-invalid", Refusal.Stopped.class),
            Map.entry("step-out-of-order", Refusal.OutOfOrder.class),
            Map.entry("registration-locked", Refusal.Stopped.class),
            Map.entry("link-unknown", Refusal.Stopped.class),
            Map.entry("link-expired", Refusal.Stopped.class),
            Map.entry("link-replaced", Refusal.Stopped.class),
            Map.entry("link-withdrawn", Refusal.Stopped.class),
            Map.entry("link-used", Refusal.Stopped.class),
            Map.entry("link-locked", Refusal.Stopped.class),
            Map.entry("details-invalid", Refusal.Invalid.class),
            Map.entry("request-invalid", Refusal.Invalid.class),
            Map.entry("details-not-matched", Refusal.NotMatched.class),
            Map.entry("mobile-code-too-soon", Refusal.Later.class),
            Map.entry("mobile-code-limit-reached", Refusal.Later.class),
            Map.entry("code-incorrect", Refusal.CodeIncorrect.class),
            Map.entry("code-expired", Refusal.CodeExpired.class),
            Map.entry("password-unacceptable", Refusal.PasswordUnacceptable.class),
            Map.entry("email-too-soon", Refusal.Later.class),
            Map.entry("email-limit-reached", Refusal.Later.class),
            Map.entry("email-link-unknown", Refusal.Stopped.class),
            Map.entry("email-link-expired", Refusal.Stopped.class),
            Map.entry("email-link-used", Refusal.Stopped.class),
            Map.entry("password-incorrect", Refusal.PasswordIncorrect.class),
            Map.entry("terms-outdated", Refusal.TermsOutdated.class),
            Map.entry("unavailable", Refusal.Away.class));

    static List<String> codes() {
        return CONTRACT.keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyRefusalOfTheContractIsUnderstood(String code) {
        var refusal = refusal("\"code\":\"" + code + "\",\"attemptsRemaining\":2");

        assertThat(refusal).isInstanceOf(CONTRACT.get(code));
    }

    @Test
    void thereIsNoReasonThatTheContractDoesNotHave() {
        assertThat(StopReason.values()).extracting(StopReason::code).allMatch(CONTRACT::containsKey);
        assertThat(LaterReason.values()).extracting(LaterReason::code).allMatch(CONTRACT::containsKey);
    }

    @Test
    void whoToRingComesAlong() {
        var practice = "\"practice\":{\"id\":\"p\",\"name\":\"Riverside\",\"phone\":\"01632 960 983\"}";

        assertThat(refusal("\"code\":\"email-link-expired\"," + practice))
                .isInstanceOfSatisfying(
                        Refusal.Stopped.class,
                        stopped -> assertThat(stopped.practice())
                                .map(one -> one.phone())
                                .isEqualTo(Optional.of("01632 960 983")));
    }

    @Test
    void whatTheContractDoesNotHaveIsAFault() {
        assertThatThrownBy(() -> refusal("\"code\":\"something-new\"")).isInstanceOf(UnexpectedAnswer.class);
        assertThatThrownBy(() -> refusal("\"code\":\"code-incorrect\"")).isInstanceOf(UnexpectedAnswer.class);
    }

    private static Refusal refusal(String members) {
        return JsonMapper.shared()
                .readValue("{" + members + "}", ProblemJson.class)
                .refusal(Duration.ofSeconds(5));
    }
}
