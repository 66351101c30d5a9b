package org.openwide.patientrecord.domain;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.openwide.event.field.Colour;

/**
 * How the operator wants a practice's pages to look, unchecked.
 *
 * @param logo a PNG as a data URL
 */
public record BrandingForm(
        @Nullable String colour, @Nullable String logo) {

    public static final BrandingForm NONE = new BrandingForm(null, null);

    /** Text in white stands on the colour: WCAG 2.2 AA. */
    private static final double LOWEST_CONTRAST = 4.5;

    private static final String MARK = "#";
    private static final String PNG = "data:image/png;base64,";

    Branding check(Findings findings) {
        return new Branding(colour(findings), logo(findings));
    }

    private @Nullable Colour colour(Findings findings) {
        if (colour == null) {
            return null;
        }
        var chosen = Colour.of(colour).orElse(null);
        if (chosen == null || !colour.startsWith(MARK)) {
            return findings.wrong(PracticeFault.NOT_A_COLOUR.in("colour"));
        }
        return chosen.contrastWith(Colour.WHITE) < LOWEST_CONTRAST
                ? findings.wrong(PracticeFault.LOW_CONTRAST.in("colour"))
                : chosen;
    }

    private @Nullable Logo logo(Findings findings) {
        if (logo == null) {
            return null;
        }
        if (!logo.startsWith(PNG)) {
            return findings.wrong(PracticeFault.NOT_A_PNG.in("logo"));
        }
        var bytes = decoded(logo.substring(PNG.length()));
        if (bytes == null || bytes.length > Logo.LONGEST) {
            return findings.wrong((bytes == null ? PracticeFault.NOT_A_PNG : PracticeFault.LOGO_TOO_LONG).in("logo"));
        }
        return PngForm.isPng(bytes) ? Logo.of(bytes) : findings.wrong(PracticeFault.NOT_A_PNG.in("logo"));
    }

    private static byte @Nullable [] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
