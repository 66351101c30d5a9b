package org.openwide.patientrecord.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openwide.event.field.Colour;
import org.openwide.event.field.Language;
import org.openwide.patientrecord.domain.Branding;
import org.openwide.patientrecord.domain.Logo;
import org.openwide.patientrecord.domain.Practice;
import org.openwide.patientrecord.domain.PracticeId;

/** What every kind of {@link Practices} keeps to. */
public abstract class PracticesContract {

    protected abstract Practices practices();

    @Test
    void aPracticeNobodyKeptIsNotThere() {
        assertThat(practices().find(new PracticeId("nowhere")).blockOptional()).isEmpty();
    }

    @Test
    void keepsAPracticeAndSaysWhetherItIsNew() {
        var id = new PracticeId("practice-" + UUID.randomUUID());
        var look = new Branding(new Colour(0x1d, 0x4f, 0x91), new Logo("iVBORw0KGgo="));
        var first = new Practice(
                id,
                "Riverside",
                "020 7946 0000",
                ZoneId.of("Europe/London"),
                List.of("GB"),
                Language.ENGLISH,
                Branding.NONE);
        var second = new Practice(
                id,
                "Cois Farraige",
                "+353 1 234",
                ZoneId.of("Europe/Dublin"),
                List.of("IE", "GB"),
                Language.WELSH,
                look);

        assertThat(practices().keep(first).block()).isTrue();
        assertThat(practices().keep(second).block()).isFalse();

        assertThat(practices().find(id).block()).isEqualTo(second);
    }
}
