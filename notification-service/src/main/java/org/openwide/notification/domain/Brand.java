package org.openwide.notification.domain;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.openwide.event.field.Colour;

/** How a practice shows itself to patients; what it does not say is our own design. */
public record Brand(
        String name,
        String phone,
        @Nullable Colour colour,
        @Nullable Logo logo) {

    /** What a request says of its practice, where nothing else is known of it. */
    public static Brand of(Practice practice) {
        return new Brand(practice.name(), practice.phone(), null, null);
    }

    /** A small PNG that travels with each email; nothing is loaded from elsewhere. */
    public record Logo(String base64) {

        /** What patient-record-service takes at most, in bytes. */
        private static final int LONGEST = 8 * 1024;

        public Logo {
            if (Base64.getDecoder().decode(base64).length > LONGEST) {
                throw new IllegalArgumentException("a logo is small enough to travel with each email");
            }
        }

        public byte[] png() {
            return Base64.getDecoder().decode(base64);
        }
    }
}
