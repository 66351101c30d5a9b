package org.openwide.gateway.domain;

import java.util.Optional;
import org.openwide.event.field.Colour;

/** How a practice looks: its colour, and the path of its logo. */
public record Brand(Optional<Colour> colour, Optional<String> logo) {

    private static final Brand OURS = new Brand(Optional.empty(), Optional.empty());

    /** The design of a practice that set nothing. */
    public static Brand ours() {
        return OURS;
    }
}
