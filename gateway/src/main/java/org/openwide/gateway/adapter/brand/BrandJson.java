package org.openwide.gateway.adapter.brand;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openwide.event.field.Colour;
import org.openwide.gateway.domain.Brand;

/** A brand as the contract has it; only a logo that we serve ourselves is shown. */
record BrandJson(@Nullable String colour, @Nullable String logo) {

    private static final Pattern OUR_LOGO = Pattern.compile("/api/practices/[^/?#]+/logo\\?v=[A-Za-z0-9_-]+");

    Brand brand() {
        return new Brand(
                Optional.ofNullable(colour).flatMap(Colour::of),
                Optional.ofNullable(logo).filter(path -> OUR_LOGO.matcher(path).matches()));
    }
}
