package org.openwide.patientrecord.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openwide.patientrecord.domain.Portal.Registered;

/** One field of a record before and after, by its dotted path; text, truth values, dates and times only. */
public record Change(
        String field, @Nullable Object before, @Nullable Object after) {

    static List<Change> between(PatientRecord before, PatientRecord after) {
        var changes = new ArrayList<Change>();
        var then = fields(before);
        fields(after).forEach((field, now) -> {
            if (!Objects.equals(then.get(field), now)) {
                changes.add(new Change(field, then.get(field), now));
            }
        });
        return List.copyOf(changes);
    }

    private static Map<String, @Nullable Object> fields(PatientRecord patient) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        var details = patient.details();
        var account = patient.portal() instanceof Registered registered ? registered : null;
        fields.put("givenName", details.givenName());
        fields.put("familyName", details.familyName());
        fields.put("knownAs", details.knownAs());
        fields.put("dateOfBirth", details.dateOfBirth());
        fields.put("email", details.email() == null ? null : details.email().value());
        fields.put("phones.mobile", written(details.phones().mobile()));
        fields.put("phones.home", written(details.phones().home()));
        fields.put("phones.work", written(details.phones().work()));
        fields.put("archived", details.archived());
        fields.put("portal.registered", account != null);
        fields.put("portal.registeredAt", account == null ? null : account.at());
        fields.put("portal.mobileVerifiedAt", account == null ? null : account.mobileVerifiedAt());
        fields.put("portal.emailVerifiedAt", account == null ? null : account.emailVerifiedAt());
        return fields;
    }

    private static @Nullable String written(@Nullable PhoneNumber number) {
        return number == null ? null : number.e164();
    }

    @Override
    public String toString() {
        return "Change[" + field + "]";
    }
}
