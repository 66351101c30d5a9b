package org.openwide.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.event.registration.RegistrationEnded;
import org.openwide.registration.application.EndOverdue;
import org.openwide.registration.domain.Token;

class LinksIT {

    private final RunningService service = RunningService.get();
    private final Staff staff = service.staff();
    private final Api api = Api.ofTheService();

    @Test
    void anUnknownLinkIsLookedUpForTwoSecondsAndThenUnknown() {
        var started = System.nanoTime();

        var answer = api.call(
                "POST",
                "/api/registrations",
                null,
                Map.of("link", Token.of(new byte[32]).text()));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("link-unknown");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isGreaterThan(Duration.ofMillis(1900));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{$gt:''}", "a b"})
    void whatCannotBeALinkIsUnknownAtOnce(String link) {
        var answer = api.call("POST", "/api/registrations", null, Map.of("link", link));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("link-unknown");
    }

    @Test
    void aLinkThatArrivesAMomentLaterIsFound() {
        var link = staff.draft();
        CompletableFuture.runAsync(
                () -> staff.announce(link, Patient.sian(), Duration.ofDays(14)),
                CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS));

        assertThat(Patient.with(link).open().status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"replaced, link-replaced", "withdrawn, link-withdrawn"})
    void aRevokedLinkIsGoneEverywhere(String reason, String code) {
        var patient = Patient.withALink().atEmailConfirmation();
        var emailToken = patient.emailedToken(1);

        staff.revoke(patient.link(), reason);
        await().until(() -> patient.see().status() == 410);

        assertThat(patient.see().code()).isEqualTo(code);
        assertThat(patient.see().text("/practice/phone")).isEqualTo("020 7946 0018");
        assertThat(patient.open().code()).isEqualTo(code);
        assertThat(everyCall(patient)).extracting(Answer::code).containsOnly(code);
        assertThat(patient.followEmail(emailToken, Patient.PASSWORD).code()).isEqualTo(code);
        var ended = service.topics().await(patient.id(), RegistrationEnded.class, 1);
        assertThat(ended.reason()).isEqualTo(reason);
    }

    /** Every call under a registration, with bodies that are right, wrong and no JSON at all. */
    private List<Answer> everyCall(Patient patient) {
        return List.of(
                patient.see(),
                patient.enterDetails(),
                patient.enterDetails(Map.of("admin", true)),
                patient.addDetails(Map.of("givenName", "Ann")),
                patient.addDetails(Map.of()),
                patient.confirmDetails(),
                patient.call("POST", "/details/confirmation", Map.of("force", true)),
                patient.askForTheCodeAgain(),
                patient.enterCode("123456"),
                patient.enterCode("no code"),
                patient.createPassword(Patient.PASSWORD),
                patient.createPassword(""),
                patient.changeEmail("ann@example.org"),
                patient.changeEmail("nobody"),
                patient.askForTheEmailAgain(),
                patient.acceptTerms("2026-11-01"),
                patient.call("POST", "/terms-acceptance", List.of()),
                patient.call("GET", "/terms-receipt", null),
                api.raw("POST", patient.path("/password"), patient.accessToken(), "no JSON"));
    }

    @Test
    void anExpiredLinkIsGoneAndItsRegistrationEndsOnce() {
        var patient = Patient.of(Patient.sian());
        var shortLived = staff.give(Patient.sian(), Duration.ofMinutes(10));
        var other = Patient.with(shortLived).atConfirmDetails();

        service.clock().moveOn(Duration.ofMinutes(10));

        assertThat(other.confirmDetails().code()).isEqualTo("link-expired");
        assertThat(other.open().code()).isEqualTo("link-expired");
        assertThat(service.topics()
                        .await(other.id(), RegistrationEnded.class, 1)
                        .reason())
                .isEqualTo("expired");
        assertThat(patient.open().status()).isEqualTo(201);
        assertThat(service.topics().typesOf(other.id())).containsOnlyOnce("RegistrationEnded");
    }

    @Test
    void whatExpiresUnseenIsEndedByASweep() {
        var patient =
                Patient.with(staff.give(Patient.sian(), Duration.ofMinutes(10))).atConfirmDetails();
        service.clock().moveOn(Duration.ofMinutes(10));

        assertThat(service.bean(EndOverdue.class).end().block()).isPositive();

        assertThat(service.topics()
                        .await(patient.id(), RegistrationEnded.class, 1)
                        .reason())
                .isEqualTo("expired");
    }

    @Test
    void aUsedLinkSaysSo() {
        var patient = Patient.withALink().registered();

        var answer = patient.open();

        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.code()).isEqualTo("link-used");
        assertThat(answer.text("/practice/id")).isEqualTo("riverside");
    }

    @Test
    void aLinkThatWasRevokedBeforeItWasHeardOfNeverComesAlive() {
        var link = staff.draft();
        staff.revoke(link, "withdrawn");
        staff.announce(link, Patient.sian(), Duration.ofDays(14));

        assertThat(Patient.with(link).open().status()).isEqualTo(404);
    }

    @Test
    void aLinkRevokedForAReasonThatIsNewerThanThisServiceIsWithdrawn() {
        var patient = Patient.withALink().atConfirmDetails();

        staff.revokeForANewReason(patient.link(), "practice-closed");

        await().until(() -> patient.see().status() == 410);
        assertThat(patient.see().code()).isEqualTo("link-withdrawn");
    }

    @Test
    void aLinkIssuedTwiceChangesNothing() {
        var patient = Patient.withALink().atConfirmDetails();

        staff.announce(patient.link(), Patient.sian(), Duration.ofDays(14));
        var next = staff.draftAnother(patient.link()); // heard of after the one before: it has the same key
        staff.announce(next, Patient.sian(), Duration.ofDays(14));
        assertThat(Patient.with(next).open().status()).isEqualTo(201);

        assertThat(patient.see().step()).isEqualTo("confirm-details");
    }

    @Test
    void aScannersGetAndHeadLeaveALinkAlone() {
        var patient = Patient.withALink();

        assertThat(api.call("GET", "/api/registrations", null, null).status()).isEqualTo(404);
        assertThat(api.call("HEAD", "/api/registrations", null, null).status()).isEqualTo(404);
        assertThat(api.call("HEAD", "/api/email-confirmations", null, null).status())
                .isEqualTo(404);
        assertThat(patient.open().status()).isEqualTo(201);
    }
}
