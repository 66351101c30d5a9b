package org.openwide.patientrecord.domain;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openwide.event.field.Language;
import org.openwide.event.field.PersonName;

/** A practice as its operator describes it, unchecked. Its phone is shown to patients as it stands here. */
public record PracticeForm(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String timeZone,
        @Nullable List<String> regions,
        @Nullable String language,
        BrandingForm branding) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<String> GREAT_BRITAIN = List.of("GB");

    public Filled<Practice> check(PracticeId id, NumberPlan numbers) {
        var findings = new Findings();
        var called = findings.take("name", PersonName.check(name));
        var reachedAt = findings.take("phone", PersonName.check(phone));
        var zone = zone(findings);
        var served = served(findings, numbers);
        var spoken = spoken(findings);
        var look = branding.check(findings);
        return findings.unlessAny(() -> new Practice(
                id,
                requireNonNull(called),
                requireNonNull(reachedAt),
                requireNonNull(zone),
                requireNonNull(served),
                requireNonNull(spoken),
                look));
    }

    private @Nullable ZoneId zone(Findings findings) {
        if (timeZone == null) {
            return LONDON;
        }
        return ZoneId.getAvailableZoneIds().contains(timeZone)
                ? ZoneId.of(timeZone)
                : findings.wrong(PracticeFault.NO_TIME_ZONE.in("timeZone"));
    }

    private @Nullable List<String> served(Findings findings, NumberPlan numbers) {
        if (regions == null) {
            return GREAT_BRITAIN;
        }
        if (regions.isEmpty()) {
            return findings.wrong(PracticeFault.NO_REGION.in("regions"));
        }
        return regions.stream().allMatch(numbers::isRegion)
                ? regions.stream().distinct().toList()
                : findings.wrong(PracticeFault.NOT_A_REGION.in("regions"));
    }

    private @Nullable Language spoken(Findings findings) {
        if (language == null) {
            return Language.ENGLISH;
        }
        return Language.of(language).orElseGet(() -> findings.wrong(PracticeFault.NO_LANGUAGE.in("language")));
    }
}
