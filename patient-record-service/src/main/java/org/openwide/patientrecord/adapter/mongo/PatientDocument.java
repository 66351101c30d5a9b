package org.openwide.patientrecord.adapter.mongo;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.openwide.patientrecord.domain.EmailAddress;
import org.openwide.patientrecord.domain.Links;
import org.openwide.patientrecord.domain.Patient;
import org.openwide.patientrecord.domain.PatientDetails;
import org.openwide.patientrecord.domain.PatientKey;
import org.openwide.patientrecord.domain.PatientRecord;
import org.openwide.patientrecord.domain.PhoneNumber;
import org.openwide.patientrecord.domain.Phones;
import org.openwide.patientrecord.domain.Portal;
import org.openwide.patientrecord.domain.Portal.NotRegistered;
import org.openwide.patientrecord.domain.Portal.Registered;

/** How a patient is kept: all but what waits in the outbox and the history of updates, which are only appended to. */
final class PatientDocument {

    static final String PRACTICE = "practiceId";
    static final String MOBILE = "mobile";
    static final String EMAIL = "emailToCompare";
    static final String ARCHIVED = "archived";

    private PatientDocument() {}

    /** The fields that a decision may change. */
    static Document of(Patient patient) {
        var details = patient.record().details();
        var email = details.email();
        return new Document(PRACTICE, patient.key().practice().value())
                .append("patientId", patient.key().patient().value())
                .append("version", patient.record().version())
                .append("givenName", details.givenName())
                .append("familyName", details.familyName())
                .append("knownAs", details.knownAs())
                .append(
                        "dateOfBirth",
                        details.dateOfBirth() == null
                                ? null
                                : details.dateOfBirth().toString())
                .append("email", email == null ? null : email.value())
                .append(EMAIL, email == null ? null : email.comparable())
                .append(MOBILE, written(details.phones().mobile()))
                .append("home", written(details.phones().home()))
                .append("work", written(details.phones().work()))
                .append(ARCHIVED, details.archived())
                .append("portal", written(patient.record().portal()))
                .append(
                        "links",
                        patient.links().all().stream().map(LinkDocument::of).toList());
    }

    static Patient read(Document document) {
        return new Patient(
                PatientKey.parse(document.getString("_id")),
                new PatientRecord(
                        details(document), portal(document.get("portal", Document.class)), document.getLong("version")),
                new Links(document.getList("links", Document.class, List.of()).stream()
                        .map(LinkDocument::read)
                        .toList()));
    }

    private static PatientDetails details(Document document) {
        var born = document.getString("dateOfBirth");
        var email = document.getString("email");
        return new PatientDetails(
                document.getString("givenName"),
                document.getString("familyName"),
                document.getString("knownAs"),
                born == null ? null : LocalDate.parse(born),
                email == null ? null : new EmailAddress(email),
                new Phones(number(document, MOBILE), number(document, "home"), number(document, "work")),
                document.getBoolean(ARCHIVED));
    }

    private static @Nullable String written(@Nullable PhoneNumber number) {
        return number == null ? null : number.e164();
    }

    private static @Nullable PhoneNumber number(Document document, String field) {
        var e164 = document.getString(field);
        return e164 == null ? null : new PhoneNumber(e164);
    }

    private static @Nullable Document written(Portal portal) {
        return switch (portal) {
            case NotRegistered _ -> null;
            case Registered account ->
                new Document("registeredAt", Fields.date(account.at()))
                        .append("mobileVerifiedAt", Fields.date(account.mobileVerifiedAt()))
                        .append("emailVerifiedAt", Fields.date(account.emailVerifiedAt()));
        };
    }

    private static Portal portal(@Nullable Document portal) {
        return portal == null
                ? new NotRegistered()
                : new Registered(
                        Fields.instant(portal, "registeredAt"),
                        Fields.optionalInstant(portal, "mobileVerifiedAt"),
                        Fields.optionalInstant(portal, "emailVerifiedAt"));
    }
}
