package org.openwide.localstack.stack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A patient of the demo practice. */
record DemoPatient(String id, String givenName, String familyName, String dateOfBirth, Map<String, String> phones) {

    /** Ready to register. */
    static final DemoPatient READY =
            new DemoPatient("amara-okafor", "Amara", "Okafor", "1990-04-12", Map.of("mobile", "07700 900123"));

    /** With the mobile where nobody looks for it, and with a number that no text reaches. */
    static final List<DemoPatient> OTHERS = List.of(
            new DemoPatient("tom-whitfield", "Tom", "Whitfield", "1975-11-30", Map.of("work", "07700 900456")),
            new DemoPatient("edith-marsh", "Edith", "Marsh", "1948-02-29", Map.of("mobile", "020 7946 0018")));

    Map<String, Object> record() {
        var record = new HashMap<String, Object>();
        record.put("givenName", givenName);
        record.put("familyName", familyName);
        record.put("dateOfBirth", dateOfBirth);
        record.put("phones", phones);
        return record;
    }
}
