package org.openwide.registration.domain;

import java.util.Arrays;
import java.util.Optional;

/** Why a link works no longer. */
public enum EndReason {
    REPLACED("replaced"),
    WITHDRAWN("withdrawn"),
    EXPIRED("expired");

    private final String word;

    EndReason(String word) {
        this.word = word;
    }

    /** The word in the API and in events. */
    public String word() {
        return word;
    }

    /** The reason with this word; empty for a word that is newer than this code. */
    public static Optional<EndReason> of(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word.equals(word))
                .findFirst();
    }
}
