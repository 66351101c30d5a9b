package org.openwide.notification.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells operators what texts cost, day by day. */
public final class SumTexts {

    private final TextSums sums;
    private final InstantSource clock;

    public SumTexts(TextSums sums, InstantSource clock) {
        this.sums = sums;
        this.clock = clock;
    }

    /** One day of UTC and what was charged on it. */
    public record Day(LocalDate date, List<TextSums.Sum> sums) {}

    /** The last so many days, today the last, each with what was charged on it. */
    public Mono<List<Day>> ofTheLast(int days) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Flux.range(0, days)
                .map(day -> today.minusDays(days - 1L - day))
                .concatMap(this::day)
                .collectList();
    }

    private Mono<Day> day(LocalDate date) {
        var from = date.atStartOfDay(ZoneOffset.UTC).toInstant();
        var to = date.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return sums.between(from, to).collectList().map(found -> new Day(date, found));
    }
}
