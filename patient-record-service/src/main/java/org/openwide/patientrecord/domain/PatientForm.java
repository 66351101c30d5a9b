package org.openwide.patientrecord.domain;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openwide.event.field.BirthDate;
import org.openwide.event.field.Checked;
import org.openwide.event.field.EmailText;
import org.openwide.event.field.PersonName;

/** A record as the practice's software sent it, unchecked. Numbers of any kind are taken; only mobiles get texts. */
public record PatientForm(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String knownAs,
        @Nullable String dateOfBirth,
        @Nullable String email,
        @Nullable String mobile,
        @Nullable String home,
        @Nullable String work,
        boolean archived) {

    /**
     * The details, in the form in which they are kept.
     *
     * @param regions the practice's; a number without a country belongs to the first
     * @param today the day where the practice is
     */
    public Filled<PatientDetails> check(NumberPlan numbers, List<String> regions, LocalDate today) {
        var findings = new Findings();
        var given = findings.take("givenName", PersonName.check(givenName));
        var family = findings.take("familyName", PersonName.check(familyName));
        var known = findings.takeUnlessEmpty("knownAs", knownAs, PersonName::check);
        var born = findings.takeUnlessEmpty("dateOfBirth", dateOfBirth, text -> BirthDate.check(text, today));
        var address = findings.takeUnlessEmpty("email", email, EmailText::check);
        var phones = new Phones(
                findings.takeUnlessEmpty("phones.mobile", mobile, text -> read(text, numbers, regions)),
                findings.takeUnlessEmpty("phones.home", home, text -> read(text, numbers, regions)),
                findings.takeUnlessEmpty("phones.work", work, text -> read(text, numbers, regions)));
        return findings.unlessAny(() -> new PatientDetails(
                requireNonNull(given),
                requireNonNull(family),
                known,
                born,
                address == null ? null : new EmailAddress(address),
                phones,
                archived));
    }

    private static Checked<PhoneNumber> read(String text, NumberPlan numbers, List<String> regions) {
        return numbers.read(text, regions);
    }

    @Override
    public String toString() {
        return "PatientForm[masked]";
    }
}
