package org.openwide.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RacesIT {

    private static final int RACERS = 24;

    private final Topics topics = RunningService.get().topics();
    private final Api api = Api.ofTheService();

    private List<Answer> race(Patient patient, String step, @Nullable Object body) {
        var racers = IntStream.range(0, RACERS)
                .mapToObj(i -> api.later("POST", patient.path(step), patient.accessToken(), body))
                .toList();
        return racers.stream().map(CompletableFuture::join).toList();
    }

    @Test
    void theSameCodeTwiceHasOneWinnerAndOneEvent() {
        var patient = Patient.withALink().atMobileCode();

        var answers = race(patient, "/mobile-code/verification", Map.of("code", patient.textedCode(1)));

        assertThat(answers).extracting(Answer::status).containsOnly(200, 409).containsOnlyOnce(200);
        await().until(() -> topics.typesOf(patient.id()).contains("MobileVerified"));
        assertThat(topics.typesOf(patient.id())).containsOnlyOnce("MobileVerified");
    }

    @Test
    void twoConfirmationsHaveOneWinnerAndOneText() {
        var patient = Patient.withALink().atConfirmDetails();

        var answers = race(patient, "/details/confirmation", null);

        assertThat(answers).extracting(Answer::status).containsOnly(202, 409).containsOnlyOnce(202);
        patient.textedCode(1);
        assertThat(topics.typesOf(patient.id())).containsOnlyOnce("OtpRequested", "DetailsSubmitted");
    }

    @Test
    void guessesInParallelAreAllCounted() {
        var patient = Patient.withALink().atMobileCode();
        var wrong = patient.textedCode(1).equals("000000") ? "000001" : "000000";

        var answers = race(patient, "/mobile-code/verification", Map.of("code", wrong));

        assertThat(answers)
                .filteredOn(answer -> answer.code().equals("code-incorrect"))
                .hasSize(5);
        assertThat(answers)
                .filteredOn(answer -> answer.code().equals("code-expired"))
                .hasSize(RACERS - 5);
    }

    @Test
    void wrongDetailsInParallelAreAllCounted() {
        var patient = Patient.withALink();
        patient.open();
        var details = new HashMap<>(patient.details());
        details.put("givenName", "Ann");
        patient.enterDetails(details);

        var answers = race(patient, "/details/confirmation", null);

        assertThat(answers)
                .filteredOn(answer -> answer.code().equals("details-not-matched"))
                .hasSize(4);
        assertThat(answers).filteredOn(answer -> answer.status() == 423).hasSize(RACERS - 4);
    }

    @Test
    void aLinkOpenedManyTimesAtOnceStartsOneRegistration() {
        var patient = Patient.withALink();
        var opened = IntStream.range(0, RACERS)
                .mapToObj(i -> api.later(
                        "POST",
                        "/api/registrations",
                        null,
                        Map.of("link", patient.link().token().text())))
                .toList();

        assertThat(opened)
                .allSatisfy(answer -> assertThat(answer.join().status()).isEqualTo(201));

        await().until(() -> topics.typesOf(patient.id()).contains("RegistrationStarted"));
        assertThat(topics.typesOf(patient.id())).containsExactly("RegistrationStarted");
        assertThat(opened.stream()
                        .map(answer -> patient.using(answer.join().text("/accessToken"))
                                .see()
                                .status()))
                .containsOnlyOnce(200);
    }

    @Test
    void theTermsAreAcceptedOnce() {
        var patient = Patient.withALink().atTerms();

        var answers = race(patient, "/terms-acceptance", Map.of("version", "2026-11-01"));

        assertThat(answers).extracting(Answer::status).containsOnly(200, 409).containsOnlyOnce(200);
        await().until(() -> topics.typesOf(patient.id()).contains("RegistrationCompleted"));
        assertThat(topics.typesOf(patient.id())).containsOnlyOnce("TermsAccepted", "RegistrationCompleted");
    }
}
