package org.openwide.notification.adapter.mail;

import org.jspecify.annotations.Nullable;
import org.openwide.event.field.Colour;
import org.openwide.notification.domain.Brand;

/**
 * How an email looks, on light and on dark ground.
 *
 * @param colour {@code #rrggbb}, on which white can be read
 * @param darkColour {@code #rrggbb}, on which the dark letters of a button can be read
 * @param logo the Content-ID of the practice's logo
 */
record EmailLook(String colour, String darkColour, @Nullable String logo) {

    static final String LOGO = "logo@openwide";

    private static final Colour OURS = new Colour(0x0b, 0x57, 0xa4);
    private static final Colour DARK_LETTERS = new Colour(0x10, 0x15, 0x1c);

    static EmailLook of(Brand brand) {
        Colour colour = brand.colour() == null ? OURS : brand.colour();
        return new EmailLook(
                colour.readableOn(Colour.WHITE, Colour.BLACK).css(),
                colour.readableOn(DARK_LETTERS, Colour.WHITE).css(),
                brand.logo() == null ? null : LOGO);
    }
}
