package org.openwide.stories;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A patient of a story: the practice's record and what they will type. */
record Person(String patientId, String givenName, String familyName, String dateOfBirth, String email, String mobile) {

    private static final AtomicInteger NEXT_NUMBER = new AtomicInteger(200);

    static final String PASSWORD = "a calm heron on the estuary";

    /** Someone new, with a drama number of their own. */
    static Person someone() {
        var number = NEXT_NUMBER.getAndIncrement();
        var id = UUID.randomUUID().toString();
        return new Person(
                id,
                "Siân",
                "O'Neill-Ó Súilleabháin",
                "1948-02-29",
                "sian." + number + "@example.org",
                "+447700900" + number);
    }

    Person named(String given, String family) {
        return new Person(patientId, given, family, dateOfBirth, email, mobile);
    }

    Person withId(String id) {
        return new Person(id, givenName, familyName, dateOfBirth, email, mobile);
    }

    Person born(String date) {
        return new Person(patientId, givenName, familyName, date, email, mobile);
    }

    Person withMobile(String typed) {
        return new Person(patientId, givenName, familyName, dateOfBirth, email, typed);
    }

    Person withEmail(String typed) {
        return new Person(patientId, givenName, familyName, dateOfBirth, typed, mobile);
    }

    /** The address that the practice has until the patient confirms theirs. */
    String earlierEmail() {
        return "old." + patientId.substring(0, 4) + "@example.org";
    }

    /** As the PMS pushes the record: with an older address than the patient will confirm. */
    Map<String, Object> asRecord() {
        var record = new LinkedHashMap<String, Object>();
        record.put("givenName", givenName);
        record.put("familyName", familyName);
        record.put("dateOfBirth", dateOfBirth);
        record.put("email", earlierEmail());
        record.put("phones", Map.of("mobile", mobile));
        return record;
    }

    /** As the patient types their details. */
    Map<String, Object> asDetails() {
        var details = new LinkedHashMap<String, Object>();
        details.put("givenName", givenName);
        details.put("familyName", familyName);
        details.put("dateOfBirth", dateOfBirth);
        details.put("email", email);
        details.put("mobile", mobile);
        return details;
    }
}
