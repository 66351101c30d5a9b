package org.openwide.patientrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.patientrecord.domain.CheckCode.ALREADY_REGISTERED;
import static org.openwide.patientrecord.domain.CheckCode.DATE_OF_BIRTH_MISSING;
import static org.openwide.patientrecord.domain.CheckCode.EMAIL_SHARED;
import static org.openwide.patientrecord.domain.CheckCode.MOBILE_IN_HOME_FIELD;
import static org.openwide.patientrecord.domain.CheckCode.MOBILE_IN_WORK_FIELD;
import static org.openwide.patientrecord.domain.CheckCode.MOBILE_MISSING;
import static org.openwide.patientrecord.domain.CheckCode.MOBILE_NOT_TEXTABLE;
import static org.openwide.patientrecord.domain.CheckCode.MOBILE_SHARED;
import static org.openwide.patientrecord.domain.CheckCode.PATIENT_ARCHIVED;
import static org.openwide.patientrecord.domain.CheckCode.REGION_NOT_SERVED;
import static org.openwide.patientrecord.domain.CheckCode.TEXTS_MAY_BE_CHARGED;
import static org.openwide.patientrecord.domain.Fixtures.LANDLINE;
import static org.openwide.patientrecord.domain.Fixtures.MOBILE;
import static org.openwide.patientrecord.domain.Fixtures.OTHER_MOBILE;
import static org.openwide.patientrecord.domain.Fixtures.completed;
import static org.openwide.patientrecord.domain.Fixtures.details;
import static org.openwide.patientrecord.domain.Fixtures.withPhones;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openwide.patientrecord.domain.PreFlight.Checks;

class PreFlightTest {

    private static final PhoneNumber FRENCH = new PhoneNumber("+33612345678");

    private final PreFlight preFlight = new PreFlight(new Fixtures.TestNumbers());

    @Test
    void aReadyRecordIsToldThatTextsMayBeCharged() {
        var checks = of(details());

        assertThat(checks.codes()).containsExactly(TEXTS_MAY_BE_CHARGED);
        assertThat(checks.ready()).isTrue();
    }

    @Test
    void noNumberAtAll() {
        assertRefused(of(withPhones(Phones.NONE)), MOBILE_MISSING);
    }

    @Test
    void aMobileInTheHomeField() {
        assertRefused(of(withPhones(new Phones(null, MOBILE, null))), MOBILE_IN_HOME_FIELD);
    }

    @Test
    void aMobileInTheWorkField() {
        assertRefused(of(withPhones(new Phones(null, LANDLINE, MOBILE))), MOBILE_IN_WORK_FIELD);
    }

    @Test
    void onlyLandlinesElsewhereIsAMissingMobile() {
        assertRefused(of(withPhones(new Phones(null, LANDLINE, LANDLINE))), MOBILE_MISSING);
    }

    @Test
    void aLandlineInTheMobileField() {
        assertRefused(of(withPhones(new Phones(LANDLINE, null, null))), MOBILE_NOT_TEXTABLE);
    }

    @Test
    void aLandlineInTheMobileFieldAndTheMobileAtWork() {
        assertRefused(of(withPhones(new Phones(LANDLINE, null, MOBILE))), MOBILE_IN_WORK_FIELD, MOBILE_NOT_TEXTABLE);
    }

    @Test
    void aMobileOfARegionThatIsNotServed() {
        assertRefused(of(withPhones(new Phones(FRENCH, null, null))), REGION_NOT_SERVED);
    }

    @Test
    void asecondMobileElsewhereIsNobodysBusiness() {
        assertThat(of(withPhones(new Phones(MOBILE, OTHER_MOBILE, null))).ready())
                .isTrue();
    }

    @Test
    void noDateOfBirth() {
        assertRefused(of(Fixtures.withoutDateOfBirth()), DATE_OF_BIRTH_MISSING);
    }

    @Test
    void anArchivedPatient() {
        assertRefused(of(Fixtures.archived()), PATIENT_ARCHIVED);
    }

    @Test
    void aRegisteredPatient() {
        var registered = PatientRecord.first(details())
                .registered(completed("verified@example.org", MOBILE).verified());

        assertRefused(preFlight.of(registered, List.of("GB"), Sharing.NONE), ALREADY_REGISTERED);
    }

    @Test
    void sharedContactsWarnAndDoNotRefuse() {
        var checks = preFlight.of(PatientRecord.first(details()), List.of("GB"), new Sharing(true, true));

        assertThat(checks.codes()).containsExactly(MOBILE_SHARED, EMAIL_SHARED, TEXTS_MAY_BE_CHARGED);
        assertThat(checks.ready()).isTrue();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var empty = new PatientDetails("A", "B", null, null, null, Phones.NONE, true);

        assertRefused(of(empty), MOBILE_MISSING, DATE_OF_BIRTH_MISSING, PATIENT_ARCHIVED);
    }

    private Checks of(PatientDetails details) {
        return preFlight.of(PatientRecord.first(details), List.of("GB"), Sharing.NONE);
    }

    private static void assertRefused(Checks checks, CheckCode... errors) {
        var expected = new java.util.ArrayList<>(Arrays.asList(errors));
        expected.add(TEXTS_MAY_BE_CHARGED);
        assertThat(checks.codes()).containsExactlyElementsOf(expected);
        assertThat(checks.ready()).isFalse();
    }
}
