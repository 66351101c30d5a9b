package org.openwide.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.event.registration.NewLinkRequested;
import org.openwide.registration.domain.Token;

class NewLinkIT {

    private static final String REQUESTS = "/api/new-link-requests";

    private final RunningService service = RunningService.get();
    private final Api api = Api.ofTheService();

    private static void accepted(Answer answer) {
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.response().body()).isEmpty();
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    private List<String> eventsOf(Patient patient) {
        return service.topics().typesOf(patient.id());
    }

    @Test
    void thePracticeHearsOfItOnceADay() {
        var patient = Patient.withALink();
        var asked = service.clock().instant();

        accepted(patient.askForANewLink());
        accepted(patient.askForANewLink());
        var first = service.topics().await(patient.id(), NewLinkRequested.class, 1);
        service.clock().moveOn(Duration.ofDays(1));
        accepted(patient.askForANewLink());

        assertThat(service.topics()
                        .await(patient.id(), NewLinkRequested.class, 2)
                        .requestedAt())
                .isAfterOrEqualTo(asked.plus(Duration.ofDays(1)));
        assertThat(eventsOf(patient)).containsExactly("NewLinkRequested", "NewLinkRequested");
        assertThat(first.patientId()).isEqualTo(patient.link().patientId());
        assertThat(first.requestedAt()).isBetween(asked, asked.plusSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{$gt:''}"})
    void whatCannotBeALinkLooksNoDifferent(String link) {
        accepted(api.call("POST", REQUESTS, null, Map.of("link", link)));
    }

    @Test
    void anUnknownLinkIsAnsweredNoSoonerThanAnyOther() {
        var started = System.nanoTime();
        accepted(api.call(
                "POST", REQUESTS, null, Map.of("link", Token.of(new byte[32]).text())));
        var unknown = Duration.ofNanos(System.nanoTime() - started);

        assertThat(unknown).isGreaterThanOrEqualTo(Duration.ofMillis(150));
    }

    @Test
    void whatIsNoRequestIsRefused() {
        assertThat(api.raw("POST", REQUESTS, null, "no JSON").code()).isEqualTo("malformed-request");
        assertThat(api.call("POST", REQUESTS, null, Map.of("token", "x")).code())
                .isEqualTo("request-invalid");
        assertThat(api.call("GET", REQUESTS, null, null).code()).isEqualTo("not-found");
    }

    @Test
    void aLinkThatWasReplacedCanStillAsk() {
        var patient = Patient.withALink().atConfirmDetails();
        service.staff().revoke(patient.link(), "replaced");
        await().until(() -> patient.see().status() == 410);

        accepted(patient.askForANewLinkHere());
        accepted(patient.askForANewLink());

        service.topics().await(patient.id(), NewLinkRequested.class, 1);
        assertThat(eventsOf(patient)).containsExactly("RegistrationStarted", "RegistrationEnded", "NewLinkRequested");
    }

    @Test
    void aLockedRegistrationCanAsk() {
        var patient = Patient.withALink();
        patient.open();
        patient.enterDetails(Map.of(
                "givenName", "Ann",
                "familyName", "Smith",
                "dateOfBirth", "1985-02-28",
                "email", "ann@example.org",
                "mobile", "07700900123"));
        for (var i = 0; i < 5; i++) {
            patient.confirmDetails();
        }
        assertThat(patient.see().step()).isEqualTo("locked");

        accepted(patient.askForANewLinkHere());

        service.topics().await(patient.id(), NewLinkRequested.class, 1);
        assertThat(patient.see().step()).isEqualTo("locked");
    }

    @Test
    void anEmailedLinkCanAskThoughItWorksNoLonger() {
        var patient = Patient.withALink().atEmailConfirmation();
        var emailed = patient.emailedToken(1);
        service.clock().moveOn(Duration.ofHours(24));
        var refused = patient.followEmail(emailed, Patient.PASSWORD);
        assertThat(refused.code()).isEqualTo("email-link-expired");
        assertThat(refused.text("/practice/phone")).isEqualTo("020 7946 0018");

        accepted(api.call("POST", REQUESTS, null, Map.of("link", emailed)));

        service.topics().await(patient.id(), NewLinkRequested.class, 1);
    }

    @Test
    void askingChangesNothingElse() {
        var patient = Patient.withALink().atPassword();

        accepted(patient.askForANewLinkHere());

        assertThat(patient.createPassword(Patient.PASSWORD).status()).isEqualTo(202);
    }
}
