package org.openwide.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwide.event.registration.RegistrationCompleted;
import org.openwide.event.registration.VerifiedDetails;
import org.openwide.event.registrationlink.MatchData;

class NamesIT {

    private final RunningService service = RunningService.get();

    @ParameterizedTest
    @CsvSource({
        "Siân, O'Neill-Ó Súilleabháin, 1985-02-28, 07700 900123",
        "Nguyễn, Thị Ánh, 2000-02-29, +44 (0)7700 900123",
        "X, Æ, 1900-01-01, 00447700900123",
        "A, B, 1999-12-31, 07700900123"
    })
    void namesFromTheRealWorldGoThroughUnharmed(String given, String family, LocalDate born, String mobile) {
        var patient = Patient.of(new MatchData(given, null, family, born, "+447700900123"));
        patient.open();
        var details = new HashMap<>(patient.details());
        details.put("mobile", mobile);

        patient.enterDetails(details);
        patient.confirmDetails();
        patient.enterCode(patient.textedCode(1));
        patient.createPassword(Patient.PASSWORD);
        var followed = patient.followEmail(patient.emailedToken(1), Patient.PASSWORD);
        var complete = patient.using(followed.text("/accessToken")).acceptTerms(followed.text("/terms/version"));

        assertThat(complete.step()).isEqualTo("complete");
        assertThat(complete.text("/details/givenName")).isEqualTo(given);
        assertThat(complete.text("/details/familyName")).isEqualTo(family);
        assertThat(complete.text("/details/mobile")).isEqualTo("+447700900123");
        var event = service.topics().awaitEvent(patient.id(), RegistrationCompleted.class, 1);
        var verified =
                service.topics().opened(event, ((RegistrationCompleted) event.data()).sealed(), VerifiedDetails.class);
        assertThat(verified.givenName()).isEqualTo(given);
        assertThat(verified.familyName()).isEqualTo(family);
        assertThat(verified.dateOfBirth()).isEqualTo(born);
    }
}
