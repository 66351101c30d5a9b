package org.openwide.patientrecord.domain;

import java.util.List;
import org.openwide.event.field.Checked;

/** Knows the world's phone numbers. Any kind may stand in a record, though only a mobile can be texted. */
public interface NumberPlan {

    /** The number as it is kept; one without a country belongs to the first of the regions (ISO 3166-1 alpha-2). */
    Checked<PhoneNumber> read(String entered, List<String> regions);

    /** What the number can do for a practice that serves these regions. */
    Textability of(PhoneNumber number, List<String> regions);

    /** Whether this is a region that has numbers at all. */
    boolean isRegion(String code);

    /** Whether a text can be sent to a number. */
    enum Textability {
        TEXTABLE,
        /** A landline, a personal, pager, VoIP or premium number. */
        NOT_TEXTABLE,
        /** A mobile number of a region that the practice does not serve. */
        REGION_NOT_SERVED
    }
}
