package org.openwide.patientrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.event.field.FieldCode;
import org.openwide.event.field.Language;
import org.openwide.patientrecord.domain.Filled.Right;
import org.openwide.patientrecord.domain.Filled.Wrong;

class FormsTest {

    private static final PracticeId ID = new PracticeId("riverside");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final NumberPlan numbers = new Fixtures.TestNumbers();

    @Test
    void aPracticeIsInLondonAndServesGreatBritainUnlessItSaysOtherwise() {
        assertThat(practice("Riverside", "020 7946 0000", null, null))
                .isEqualTo(new Right<>(new Practice(
                        ID,
                        "Riverside",
                        "020 7946 0000",
                        ZoneId.of("Europe/London"),
                        List.of("GB"),
                        Language.ENGLISH,
                        Branding.NONE)));
    }

    @Test
    void aPracticeSaysWhereItIs() {
        assertThat(practice("Cois Farraige", "+353 1 234", "Europe/Dublin", List.of("IE", "GB", "IE")))
                .isEqualTo(new Right<>(new Practice(
                        ID,
                        "Cois Farraige",
                        "+353 1 234",
                        ZoneId.of("Europe/Dublin"),
                        List.of("IE", "GB"),
                        Language.ENGLISH,
                        Branding.NONE)));
    }

    @Test
    void everyWrongFieldOfAPracticeIsNamed() {
        assertThat(practice(null, "  ", "Europe/Atlantis", List.of("GB", "ZZ")))
                .isEqualTo(new Wrong<>(List.of(
                        new FieldError("name", FieldCode.REQUIRED),
                        new FieldError("phone", FieldCode.REQUIRED),
                        PracticeFault.NO_TIME_ZONE.in("timeZone"),
                        PracticeFault.NOT_A_REGION.in("regions"))));
    }

    @Test
    void aPracticeServesSomeRegion() {
        assertThat(practice("Riverside", "1", null, List.of()))
                .isEqualTo(new Wrong<>(List.of(PracticeFault.NO_REGION.in("regions"))));
    }

    @ParameterizedTest
    @CsvSource({"en, ENGLISH", "cy, WELSH", ", ENGLISH"})
    void aPracticeSpeaksEnglishUnlessItSaysOtherwise(@Nullable String language, Language spoken) {
        assertThat(speaking(language))
                .isInstanceOfSatisfying(
                        Right.class,
                        right ->
                                assertThat(right.value()).extracting("language").isEqualTo(spoken));
    }

    @Test
    void aLanguageThatWeDoNotSpeakIsRefused() {
        assertThat(speaking("fr")).isEqualTo(new Wrong<>(List.of(PracticeFault.NO_LANGUAGE.in("language"))));
    }

    private Filled<Practice> speaking(@Nullable String language) {
        return new PracticeForm("Riverside", "1", null, null, language, BrandingForm.NONE).check(ID, numbers);
    }

    @Test
    void aRecordNeedsNothingButNames() {
        var form = new PatientForm("X", "Æ", null, null, "", null, null, null, false);

        assertThat(check(form))
                .isEqualTo(new Right<>(new PatientDetails("X", "Æ", null, null, null, Phones.NONE, false)));
    }

    @Test
    void aRecordIsTrimmedAndRead() {
        var form = new PatientForm(
                " Siân ",
                "O'Neill",
                "Shan",
                "1948-02-29",
                "sian@example.org",
                "+447700900123",
                "+442079460018",
                null,
                true);

        assertThat(check(form))
                .isEqualTo(new Right<>(new PatientDetails(
                        "Siân",
                        "O'Neill",
                        "Shan",
                        LocalDate.of(1948, 2, 29),
                        Fixtures.EMAIL,
                        new Phones(Fixtures.MOBILE, Fixtures.LANDLINE, null),
                        true)));
    }

    @Test
    void everyWrongFieldOfARecordIsNamed() {
        var form = new PatientForm(
                "", "a".repeat(101), "evil\u202Ename", "1949-02-29", "nobody", "banana", "1", "x", false);

        assertThat(check(form))
                .isEqualTo(new Wrong<>(List.of(
                        new FieldError("givenName", FieldCode.REQUIRED),
                        new FieldError("familyName", FieldCode.TOO_LONG),
                        new FieldError("knownAs", FieldCode.NOT_TEXT),
                        new FieldError("dateOfBirth", FieldCode.NOT_A_DATE),
                        new FieldError("email", FieldCode.NOT_AN_EMAIL_ADDRESS),
                        new FieldError("phones.mobile", FieldCode.NOT_A_PHONE_NUMBER),
                        new FieldError("phones.home", FieldCode.NOT_A_PHONE_NUMBER),
                        new FieldError("phones.work", FieldCode.NOT_A_PHONE_NUMBER))));
    }

    @Test
    void datesOfBirthLieBetween1900AndToday() {
        assertThat(check(born("1899-12-31"))).isEqualTo(wrongBirth(FieldCode.TOO_LONG_AGO));
        assertThat(check(born("2026-11-23"))).isEqualTo(wrongBirth(FieldCode.IN_THE_FUTURE));
        assertThat(check(born("2026-11-22"))).isInstanceOf(Right.class);
        assertThat(check(born("1900-01-01"))).isInstanceOf(Right.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"riverside", "p-1001", "A.b_c~d", "1"})
    void idsAreSafeInAPath(String id) {
        assertThat(PatientId.hasForm(id)).isTrue();
        assertThat(PracticeId.hasForm(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a/b", "a b", "$gt", "é", "a\nb", "{\"$gt\":\"\"}"})
    void otherIdsAreNone(String id) {
        assertThat(PatientId.hasForm(id)).isFalse();
        assertThat(PracticeId.hasForm(id)).isFalse();
    }

    @Test
    void anIdHasAtMost64Characters() {
        assertThat(PatientId.hasForm("a".repeat(64))).isTrue();
        assertThat(PatientId.hasForm("a".repeat(65))).isFalse();
    }

    @Test
    void aKeyNeedsALabel() {
        assertThat(new KeyForm("PMS").check()).isEqualTo(new Right<>("PMS"));
        assertThat(new KeyForm(null).check())
                .isEqualTo(new Wrong<>(List.of(new FieldError("label", FieldCode.REQUIRED))));
    }

    private static PatientForm born(String date) {
        return new PatientForm("A", "B", null, date, null, null, null, null, false);
    }

    private static Filled<PatientDetails> wrongBirth(FieldCode code) {
        return new Wrong<>(List.of(new FieldError("dateOfBirth", code)));
    }

    private Filled<PatientDetails> check(PatientForm form) {
        return form.check(numbers, List.of("GB"), TODAY);
    }

    private Filled<Practice> practice(
            @Nullable String name, @Nullable String phone, @Nullable String timeZone, @Nullable List<String> regions) {
        return new PracticeForm(name, phone, timeZone, regions, null, BrandingForm.NONE).check(ID, numbers);
    }
}
