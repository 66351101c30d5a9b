package org.openwide.patientrecord.domain;

import org.jspecify.annotations.Nullable;
import org.openwide.event.field.Language;

/**
 * What staff say of a link that they want.
 *
 * @param language of the text or email that carries it; none for the practice's
 */
public record LinkWish(SendBy sendBy, @Nullable Language language) {

    public static LinkWish of(SendBy sendBy) {
        return new LinkWish(sendBy, null);
    }

    Language spokenBy(Practice practice) {
        return language == null ? practice.language() : language;
    }
}
