package org.openwide.patientrecord.domain;

import java.time.ZoneId;
import java.util.List;
import org.openwide.event.field.Language;

/**
 * A practice as its patients know it.
 *
 * @param phone as given: it is shown to patients, not called
 * @param regions ISO 3166-1 alpha-2, whose mobile numbers it serves; the first one reads numbers without a country
 * @param language of its texts and emails until a patient has chosen one
 */
public record Practice(
        PracticeId id,
        String name,
        String phone,
        ZoneId timeZone,
        List<String> regions,
        Language language,
        Branding branding) {

    public Practice {
        regions = List.copyOf(regions);
    }

    public String homeRegion() {
        return regions.getFirst();
    }

    /** Whether patients see it as they saw the other. */
    public boolean looksLike(Practice other) {
        return name.equals(other.name) && phone.equals(other.phone) && branding.equals(other.branding);
    }
}
