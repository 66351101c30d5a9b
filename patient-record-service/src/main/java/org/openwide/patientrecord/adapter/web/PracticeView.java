package org.openwide.patientrecord.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openwide.patientrecord.domain.Practice;

/** A practice as its operator sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PracticeView(
        String id,
        String name,
        String phone,
        String timeZone,
        List<String> regions,
        String language,
        @Nullable String colour,
        @Nullable String logo) {

    static PracticeView of(Practice practice) {
        var brand = BrandView.of(practice.id().value(), practice.branding());
        return new PracticeView(
                practice.id().value(),
                practice.name(),
                practice.phone(),
                practice.timeZone().getId(),
                practice.regions(),
                practice.language().code(),
                brand.colour(),
                brand.logo());
    }
}
