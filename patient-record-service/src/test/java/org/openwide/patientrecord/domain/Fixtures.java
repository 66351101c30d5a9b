package org.openwide.patientrecord.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.openwide.event.field.Language;
import org.openwide.patientrecord.domain.PreFlight.Checks;
import org.openwide.patientrecord.domain.RegistrationNews.Completed;
import org.openwide.patientrecord.domain.RegistrationNews.Fact;

/** The people and numbers that tests speak of. */
public final class Fixtures {

    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    public static final Duration VALIDITY = Duration.ofDays(14);
    public static final PatientKey SIAN = PatientKey.of("riverside", "p-1001");
    public static final PhoneNumber MOBILE = new PhoneNumber("+447700900123");
    public static final PhoneNumber OTHER_MOBILE = new PhoneNumber("+447700900456");
    public static final PhoneNumber LANDLINE = new PhoneNumber("+442079460018");
    public static final EmailAddress EMAIL = new EmailAddress("sian@example.org");
    public static final Practice RIVERSIDE = new Practice(
            new PracticeId("riverside"),
            "Riverside Dental",
            "020 7946 0000",
            ZoneId.of("Europe/London"),
            List.of("GB"),
            Language.ENGLISH,
            Branding.NONE);
    public static final Checks READY = new Checks(List.of(CheckCode.TEXTS_MAY_BE_CHARGED));

    private Fixtures() {}

    public static PatientDetails details() {
        return new PatientDetails(
                "Siân", "O'Neill", null, LocalDate.of(1948, 2, 29), EMAIL, new Phones(MOBILE, null, null), false);
    }

    public static PatientDetails withPhones(Phones phones) {
        var it = details();
        return new PatientDetails(
                it.givenName(), it.familyName(), it.knownAs(), it.dateOfBirth(), it.email(), phones, it.archived());
    }

    public static PatientDetails withEmail(String email) {
        return details().withEmail(new EmailAddress(email));
    }

    public static PatientDetails named(String givenName) {
        var it = details();
        return new PatientDetails(
                givenName, it.familyName(), it.knownAs(), it.dateOfBirth(), it.email(), it.phones(), it.archived());
    }

    public static PatientDetails archived() {
        var it = details();
        return new PatientDetails(
                it.givenName(), it.familyName(), it.knownAs(), it.dateOfBirth(), it.email(), it.phones(), true);
    }

    public static PatientDetails withoutDateOfBirth() {
        var it = details();
        return new PatientDetails(
                it.givenName(), it.familyName(), it.knownAs(), null, it.email(), it.phones(), it.archived());
    }

    public static PatientDetails withoutEmail() {
        var it = details();
        return new PatientDetails(
                it.givenName(), it.familyName(), it.knownAs(), it.dateOfBirth(), null, it.phones(), it.archived());
    }

    public static Patient aPatient() {
        return aPatient(details());
    }

    public static Patient aPatient(PatientDetails details) {
        return new Patient(SIAN, PatientRecord.first(details), Links.NONE);
    }

    public static LinkOrder anOrder(int number) {
        return anOrder(number, SendBy.NONE);
    }

    public static LinkOrder anOrder(int number, SendBy sendBy) {
        return anOrder(number, LinkWish.of(sendBy));
    }

    public static LinkOrder anOrder(int number, LinkWish wish) {
        var token = new LinkToken("token-" + number);
        return new LinkOrder(
                linkId(number),
                token,
                "https://portal.example.org/start#" + token.value(),
                wish,
                notification(1000 + number),
                NOW,
                VALIDITY);
    }

    public static LinkId linkId(int number) {
        return new LinkId(new UUID(7L << 12, number));
    }

    public static UUID notification(int number) {
        return new UUID(8L << 12, number);
    }

    public static Patient withLink(Patient patient, int number) {
        return next(patient.issue(anOrder(number), RIVERSIDE, READY));
    }

    public static RegistrationNews news(int link, long sequence, Fact fact) {
        return new RegistrationNews(
                linkId(link),
                sequence,
                NOW.plusSeconds(sequence),
                fact.getClass().getSimpleName(),
                fact);
    }

    public static Completed completed(String email, PhoneNumber mobile) {
        return new Completed(new VerifiedDetails(
                new EmailAddress(email), NOW.plusSeconds(40), mobile, NOW.plusSeconds(20), NOW.plusSeconds(60)));
    }

    public static Patient next(Decision<?> decision) {
        var next = decision.next();
        if (next == null) {
            throw new AssertionError("nothing was kept: " + decision.outcome());
        }
        return next;
    }

    /** The tests' own number plan: mobiles start with +447, French ones are not served, all else is a landline. */
    public static final class TestNumbers implements NumberPlan {

        @Override
        public org.openwide.event.field.Checked<PhoneNumber> read(String entered, List<String> regions) {
            return entered.startsWith("+")
                    ? new org.openwide.event.field.Checked.Valid<>(new PhoneNumber(entered))
                    : new org.openwide.event.field.Checked.Invalid<>(
                            org.openwide.event.field.FieldCode.NOT_A_PHONE_NUMBER);
        }

        @Override
        public Textability of(PhoneNumber number, List<String> regions) {
            if (number.e164().startsWith("+447")) {
                return Textability.TEXTABLE;
            }
            return number.e164().startsWith("+336") ? Textability.REGION_NOT_SERVED : Textability.NOT_TEXTABLE;
        }

        @Override
        public boolean isRegion(String code) {
            return List.of("GB", "IE", "FR").contains(code);
        }
    }
}
