package org.openwide.notification.adapter.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;
import org.openwide.event.field.Colour;
import org.openwide.notification.domain.Brand;

/** Practices to show emails of. */
final class SampleBrand {

    private static final Colour PURPLE = new Colour(0x7a, 0x1f, 0xa2);

    private SampleBrand() {}

    static Brand plain() {
        return new Brand("Riverside Dental", "01632 960001", null, null);
    }

    static Brand branded() {
        return new Brand(
                "Canolfan Ddeintyddol Tŷ Gwyn and the Riverside Orthodontic and Implant Practice of Llanfairpwll",
                "01632 960002 (Monday to Friday)",
                PURPLE,
                new Brand.Logo(logo()));
    }

    private static String logo() {
        try (var picture = SampleBrand.class.getResourceAsStream("/email/sample-logo.png")) {
            return Base64.getEncoder()
                    .encodeToString(Objects.requireNonNull(picture).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
