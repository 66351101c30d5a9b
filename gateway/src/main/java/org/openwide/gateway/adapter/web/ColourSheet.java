package org.openwide.gateway.adapter.web;

import org.openwide.event.field.Colour;

/** A practice's colour as a stylesheet of its own: inline styles are forbidden. Made so that it can be read. */
final class ColourSheet {

    static final String FOLDER = "/assets/colour/";

    private static final Colour PAPER = new Colour(0xff, 0xfd, 0xf9);
    private static final Colour DARK_PAPER = new Colour(0x1b, 0x1c, 0x1b);
    private static final double HOVER = 0.18;

    private ColourSheet() {}

    static String href(Colour colour) {
        return FOLDER + colour.hex() + ".css";
    }

    static String css(Colour colour) {
        var light = colour.readableOn(PAPER, Colour.BLACK);
        var dark = colour.readableOn(DARK_PAPER, Colour.WHITE);
        return """
                :root{--accent:%s;--accent-strong:%s;--band:%s}
                @media (prefers-color-scheme:dark){:root{--accent:%s;--accent-strong:%s;--band:%s}}
                """.formatted(
                        light.css(),
                        light.mixedWith(Colour.BLACK, HOVER).css(),
                        light.css(),
                        dark.css(),
                        dark.mixedWith(Colour.WHITE, HOVER).css(),
                        colour.css());
    }
}
