package org.openwide.gateway.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.gateway.domain.PageLanguage.ENGLISH;
import static org.openwide.gateway.domain.PageLanguage.WELSH;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.openwide.gateway.domain.Portal;

class WordsTest {

    private static final Portal PORTAL =
            new Portal(URI.create("https://portal.example.org"), ZoneId.of("Europe/London"));

    private final Words words =
            new Words(PageSetup.messageSource(), PORTAL, InstantSource.fixed(Instant.parse("2026-07-01T09:05:00Z")));

    @Test
    void timesAreThoseOfThePortalsClock() {
        assertThat(words.time(ENGLISH, words.now())).isEqualTo("10:05am");
        assertThat(words.time(WELSH, Instant.parse("2026-12-01T12:30:00Z"))).isEqualTo("12:30yh");
        assertThat(words.time(ENGLISH, Instant.parse("2026-12-01T00:30:00Z"))).isEqualTo("12:30am");
    }

    @Test
    void datesAreWrittenOut() {
        assertThat(words.date(ENGLISH, LocalDate.of(1946, 3, 2))).isEqualTo("2 March 1946");
        assertThat(words.date(WELSH, LocalDate.of(1946, 2, 12))).isEqualTo("12 Chwefror 1946");
    }

    @Test
    void anotherDayIsNamed() {
        assertThat(words.moment(ENGLISH, Instant.parse("2026-06-30T23:00:00Z"))).isEqualTo("12:00am");
        assertThat(words.moment(ENGLISH, Instant.parse("2026-06-30T22:59:59Z"))).isEqualTo("11:59pm on 30 June 2026");
        assertThat(words.moment(WELSH, Instant.parse("2026-06-29T12:00:00Z"))).isEqualTo("1:00yh ar 29 Mehefin 2026");
    }

    @Test
    void waitsAreRoundedUp() {
        assertThat(words.wait(ENGLISH, Duration.ZERO)).isEqualTo("1 second");
        assertThat(words.wait(ENGLISH, Duration.ofMillis(24_001))).isEqualTo("25 seconds");
        assertThat(words.wait(ENGLISH, Duration.ofSeconds(91))).isEqualTo("2 minutes");
        assertThat(words.wait(WELSH, Duration.ofSeconds(91))).isEqualTo("2 funud");
        assertThat(words.wait(WELSH, Duration.ofHours(2))).isEqualTo("2 awr");
    }
}
