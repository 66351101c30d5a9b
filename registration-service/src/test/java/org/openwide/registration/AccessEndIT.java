package org.openwide.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccessEndIT {

    private final RunningService service = RunningService.get();
    private final Api api = Api.ofTheService();

    private static Instant idleUntil(Answer answer) {
        return Instant.parse(answer.header("Access-Idle-Until").orElseThrow());
    }

    private static Instant until(Answer answer) {
        return Instant.parse(answer.header("Access-Until").orElseThrow());
    }

    private Answer look(Patient patient) {
        var headers = Map.of("Authorization", "Bearer " + patient.accessToken(), "Access-Background", "true");
        return api.with(headers, "GET", patient.path(""), null);
    }

    @Test
    void everyAnswerToALiveTokenSaysWhenItEnds() {
        var patient = Patient.withALink();
        var opened = patient.open();
        service.clock().moveOn(Duration.ofMinutes(20));
        var now = service.clock().instant();

        for (var answer : new Answer[] {
            patient.see(), patient.enterDetails(), patient.enterDetails(Map.of()), patient.enterCode("123456")
        }) {
            assertThat(idleUntil(answer)).isBetween(now.plus(Duration.ofMinutes(30)), now.plus(Duration.ofMinutes(31)));
            assertThat(until(answer)).isEqualTo(until(opened));
        }
        assertThat(until(opened)).isBetween(now.plus(Duration.ofMinutes(99)), now.plus(Duration.ofMinutes(100)));
        assertThat(idleUntil(opened)).isEqualTo(until(opened).minus(Duration.ofMinutes(90)));
    }

    @Test
    void theTokenThatConfirmingAnEmailGivesSaysSoToo() {
        var patient = Patient.withALink().atEmailConfirmation();

        var followed = patient.followEmail(patient.emailedToken(1), Patient.PASSWORD);

        assertThat(Duration.between(idleUntil(followed), until(followed))).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void aFurtherTokenEndsWhenTheEarlierOneWouldHaveAndItsFirstUseEndsThatOne() {
        var patient = Patient.withALink().atPassword();
        var earlier = patient.accessToken();
        service.clock().moveOn(Duration.ofMinutes(20));

        var renewed = patient.call("POST", "/access-token", null);

        assertThat(renewed.status()).isEqualTo(200);
        assertThat(renewed.step()).isEqualTo("password");
        assertThat(until(renewed)).isEqualTo(until(patient.see()));
        var further = renewed.text("/accessToken");
        assertThat(patient.using(further).see().step()).isEqualTo("password");
        assertThat(patient.using(earlier).see().status()).isEqualTo(401);
        service.clock().moveOn(Duration.ofMinutes(29));
        assertThat(until(patient.using(further).see())).isEqualTo(until(renewed));
    }

    @Test
    void noFurtherTokenIsGivenBeforeTheMobileIsVerified() {
        var patient = Patient.withALink().atMobileCode();

        var refused = patient.call("POST", "/access-token", null);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("step-out-of-order");
        assertThat(refused.step()).isEqualTo("mobile-code");
    }

    @Test
    void aDeadTokenHasNoEnd() {
        var patient = Patient.withALink();
        patient.open();
        service.clock().moveOn(Duration.ofMinutes(30));

        assertThat(patient.see().header("Access-Idle-Until")).isEmpty();
        assertThat(patient.open().header("Access-Idle-Until")).isPresent();
    }

    @Test
    void aLookInTheBackgroundProlongsNothing() {
        var patient = Patient.withALink();
        var opened = patient.open();
        service.clock().moveOn(Duration.ofMinutes(29));

        var looked = look(patient);

        assertThat(looked.status()).isEqualTo(200);
        assertThat(idleUntil(looked)).isEqualTo(idleUntil(opened));
        service.clock().moveOn(Duration.ofMinutes(1));
        assertThat(look(patient).status()).isEqualTo(401);
    }

    @Test
    void onlyALookCanBeInTheBackground() {
        var patient = Patient.withALink().atConfirmDetails();
        service.clock().moveOn(Duration.ofMinutes(29));
        var headers = Map.of("Authorization", "Bearer " + patient.accessToken(), "Access-Background", "true");

        var confirmed = api.with(headers, "POST", patient.path("/details/confirmation"), null);

        assertThat(idleUntil(confirmed)).isAfter(service.clock().instant().plus(Duration.ofMinutes(29)));
        service.clock().moveOn(Duration.ofMinutes(29));
        assertThat(patient.see().status()).isEqualTo(200);
    }
}
