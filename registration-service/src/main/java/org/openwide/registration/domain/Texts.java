package org.openwide.registration.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Every text that one registration asked for, whatever caused it. */
public record Texts(List<Notice> asked) {

    public static final Texts NONE = new Texts(List.of());

    private static final Duration HOUR = Duration.ofHours(1);

    public Texts {
        asked = List.copyOf(asked);
    }

    /** Why no text may go out now; empty when one may. */
    Optional<TextRefusal> refusal(Limits.Texts limits, Instant now, Instant end) {
        var limited = afterLimit(limits, end).filter(now::isBefore);
        if (limited.isPresent()) {
            return limited.map(then -> new TextRefusal.LimitReached(Duration.between(now, then)));
        }
        return afterGap(limits).filter(now::isBefore).map(then -> new TextRefusal.TooSoon(Duration.between(now, then)));
    }

    /** When the next text may be asked for; {@code end}, when the link ends, if never. */
    public Instant nextAt(Limits.Texts limits, Instant end) {
        return Stream.of(afterGap(limits), afterLimit(limits, end))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    Texts and(UUID id, Instant now) {
        return new Texts(
                Stream.concat(asked.stream(), Stream.of(Notice.asked(id, now))).toList());
    }

    Texts hear(DeliveryNews news) {
        return new Texts(asked.stream().map(text -> text.hear(news)).toList());
    }

    /** The text that was asked for last. */
    public Optional<Notice> latest() {
        return asked.isEmpty() ? Optional.empty() : Optional.of(asked.getLast());
    }

    private Optional<Instant> afterGap(Limits.Texts limits) {
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(asked.getLast().at().plus(limits.apart()));
    }

    private Optional<Instant> afterLimit(Limits.Texts limits, Instant end) {
        if (asked.size() >= limits.inAll()) {
            return Optional.of(end);
        }
        var firstInHour = asked.size() - limits.anHour();
        return firstInHour < 0
                ? Optional.empty()
                : Optional.of(asked.get(firstInHour).at().plus(HOUR));
    }
}
