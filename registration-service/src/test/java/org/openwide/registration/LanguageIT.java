package org.openwide.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwide.event.registration.EmailConfirmationRequested;
import org.openwide.event.registration.OtpRequested;
import org.openwide.event.registration.TermsAccepted;

class LanguageIT {

    private static final String TERMS = "/api/terms/2026-11-01";

    private final Topics topics = RunningService.get().topics();
    private final Api api = Api.ofTheService();

    @ParameterizedTest
    @CsvSource({
        "cy, cy",
        "'cy-GB,cy;q=0.9,en;q=0.8', cy",
        "'fr,cy;q=0.5', cy",
        "'en-GB,en;q=0.9,cy;q=0.1', en",
        "fr, en",
        "*, en",
        "'cy;q=nonsense', en",
        "'<script>', en"
    })
    void theTermsAnswerInTheLanguageAskedFor(String asked, String language) throws Exception {
        var terms = api.in(asked).call("GET", TERMS, null, null);

        assertThat(terms.status()).isEqualTo(200);
        assertThat(terms.text("/language")).isEqualTo(language);
        assertThat(terms.header("Content-Language")).hasValue(language);
        assertThat(terms.response().headers().allValues("Vary")).contains("Accept-Language");
        var digest =
                MessageDigest.getInstance("SHA-256").digest(terms.text("/text").getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(terms.text("/sha256"));
    }

    @Test
    void withoutAWordTheTermsAreEnglish() {
        assertThat(api.call("GET", TERMS, null, null).text("/language")).isEqualTo("en");
        assertThat(api.in("cy").call("GET", TERMS, null, null).text("/text")).startsWith("# Defnyddio");
    }

    @Test
    void whatGoesOutFollowsTheLanguageOfTheJourney() {
        var patient = Patient.withALink().speaking("cy").atTerms();
        var reference = patient.see().body().get("terms");

        patient.acceptTerms(reference.get("version").stringValue());

        assertThat(topics.await(patient.id(), OtpRequested.class, 1).language()).isEqualTo("cy");
        assertThat(topics.await(patient.id(), EmailConfirmationRequested.class, 1)
                        .language())
                .isEqualTo("cy");
        assertThat(reference.get("language").stringValue()).isEqualTo("cy");
        assertThat(topics.await(patient.id(), TermsAccepted.class, 1).language())
                .isEqualTo("cy");
        assertThat(patient.see().text("/terms/language")).isEqualTo("cy");
    }

    @Test
    void theLanguageLastAskedForStaysWithoutAWord() {
        var patient = Patient.withALink().atConfirmDetails();

        patient.speaking("cy").confirmDetails();
        RunningService.get().clock().moveOn(Duration.ofSeconds(30));
        patient.speaking("").askForTheCodeAgain();
        RunningService.get().clock().moveOn(Duration.ofSeconds(30));
        patient.speaking("en").askForTheCodeAgain();

        assertThat(topics.await(patient.id(), OtpRequested.class, 1).language()).isEqualTo("cy");
        assertThat(topics.await(patient.id(), OtpRequested.class, 2).language()).isEqualTo("cy");
        assertThat(topics.await(patient.id(), OtpRequested.class, 3).language()).isEqualTo("en");
    }

    @Test
    void lookingChangesNoLanguage() {
        var patient = Patient.withALink().atTerms();

        var seen = patient.speaking("cy").see();

        assertThat(seen.text("/terms/language")).isEqualTo("en");
        assertThat(patient.acceptTerms("2025-01-01").text("/terms/language")).isEqualTo("cy");
    }
}
