package org.openwide.patientrecord.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** An sRGB colour as {@code #rrggbb}, in lower case. */
public record Colour(String hex) {

    private static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}");

    public Colour {
        hex = hex.toLowerCase(Locale.ROOT);
        if (!hasForm(hex)) {
            throw new IllegalArgumentException("a colour has six hexadecimal digits");
        }
    }

    static boolean hasForm(String text) {
        return FORM.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    /** The contrast ratio of WCAG 2.2, from 1 for white itself to 21 for black. */
    double contrastWithWhite() {
        return 1.05 / (luminance() + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
    }

    private double linear(int digits) {
        double channel = Integer.parseInt(hex, digits, digits + 2, 16) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
