package org.openwide.registration.domain;

import java.util.Arrays;
import java.util.Optional;

/** A language in which the patient is spoken and written to. */
public enum Language {
    ENGLISH("en"),
    WELSH("cy");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Its tag in the API, in events and in documents. */
    public String tag() {
        return tag;
    }

    /** The language with this tag; empty when nobody here speaks it. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }
}
