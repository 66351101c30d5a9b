package org.openwide.patientrecord.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.openwide.patientrecord.domain.Branding;

/** How a practice's pages look, to whoever opens them; the logo by an address that changes with it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BrandView(@Nullable String colour, @Nullable String logo) {

    static BrandView of(String practice, Branding branding) {
        var colour = branding.colour();
        var logo = branding.logo();
        return new BrandView(
                colour == null ? null : colour.css(),
                logo == null ? null : "/api/practices/" + practice + "/logo?v=" + logo.version());
    }
}
