package org.openwide.event.deadletter;

import java.util.List;
import java.util.Objects;

/** Which letters are meant: those of one key, those of the key of one letter, or all. */
record Selection(Options options) {

    List<DeadLetter> of(List<DeadLetter> open) {
        if (options.key().isPresent()) {
            return open.stream()
                    .filter(letter -> options.key().get().equals(letter.key()))
                    .toList();
        }
        if (options.at().isEmpty()) {
            return open;
        }
        return open.stream()
                .filter(letter -> letter.at().equals(options.at().get()))
                .findFirst()
                .map(found -> found.key() == null
                        ? List.of(found)
                        : open.stream()
                                .filter(letter -> Objects.equals(letter.key(), found.key()))
                                .toList())
                .orElse(List.of());
    }

    /** The one letter that is meant: the named one, else the first. */
    List<DeadLetter> one(List<DeadLetter> open) {
        return of(open).stream()
                .filter(letter -> options.at().isEmpty()
                        || letter.at().equals(options.at().get()))
                .limit(1)
                .toList();
    }
}
