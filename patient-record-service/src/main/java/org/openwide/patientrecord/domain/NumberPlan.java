package org.openwide.patientrecord.domain;

import java.util.List;

/** Knows which numbers can receive a text. */
public interface NumberPlan {

    /** What the number can do for a practice that serves these regions (ISO 3166-1 alpha-2). */
    Textability of(PhoneNumber number, List<String> regions);

    /** Whether a text can be sent to a number. */
    enum Textability {
        TEXTABLE,
        /** A landline, a personal, pager, VoIP or premium number. */
        NOT_TEXTABLE,
        /** A mobile number of a region that the practice does not serve. */
        REGION_NOT_SERVED
    }
}
