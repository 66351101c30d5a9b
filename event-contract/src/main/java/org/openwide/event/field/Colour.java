package org.openwide.event.field;

import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of a practice, and the shades of it that can be read. Contrast is as WCAG 2.2 has it. */
public record Colour(int red, int green, int blue) {

    public static final Colour BLACK = new Colour(0, 0, 0);
    public static final Colour WHITE = new Colour(255, 255, 255);

    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");

    /** More than the 4.5 of WCAG: parts of a page are tinted, and mail programs shift colours of their own accord. */
    private static final double READABLE = 5.7;

    private static final double STEP = 0.05;
    private static final int FULL = 255;
    private static final double OFFSET = 0.05;

    /** Six hexadecimal digits, with or without the mark before them; empty for anything else. */
    public static Optional<Colour> of(String text) {
        var hex = HEX.matcher(text);
        return hex.matches() ? Optional.of(of(Integer.parseInt(hex.group(1), 16))) : Optional.empty();
    }

    private static Colour of(int rgb) {
        return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** Six hexadecimal digits, in lower case. */
    public String hex() {
        return "%02x%02x%02x".formatted(red, green, blue);
    }

    /** As stylesheets and events have it: {@code #rrggbb}, in lower case. */
    public String css() {
        return "#" + hex();
    }

    /** This colour, or the nearest shade of it towards the other that can be read on the paper. */
    public Colour readableOn(Colour paper, Colour towards) {
        var shade = this;
        for (var share = STEP; shade.contrastWith(paper) < READABLE && share <= 1; share += STEP) {
            shade = mixedWith(towards, share);
        }
        return shade;
    }

    public Colour mixedWith(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    private static int mixed(int own, int other, double share) {
        return (int) Math.round(own + (other - own) * Math.min(1, share));
    }

    public double contrastWith(Colour other) {
        var lighter = Math.max(luminance(), other.luminance());
        var darker = Math.min(luminance(), other.luminance());
        return (lighter + OFFSET) / (darker + OFFSET);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        var share = (double) channel / FULL;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
