package org.openwide.patientrecord.domain;

import org.jspecify.annotations.Nullable;
import org.openwide.event.field.Colour;

/** How a practice's pages look; what it does not say is our own design. */
public record Branding(@Nullable Colour colour, @Nullable Logo logo) {

    public static final Branding NONE = new Branding(null, null);
}
