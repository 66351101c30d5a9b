package org.openwide.registration.domain;

import java.util.Optional;

/** News from outside, taken note of: no patient waits for an answer. */
public record Noted(Optional<Change> toKeep) implements Outcome {

    static final Noted NOTHING_NEW = new Noted(Optional.empty());

    static Noted with(Change change) {
        return new Noted(Optional.of(change));
    }
}
