package org.openwide.patientrecord.domain;

import java.util.Arrays;
import java.util.Optional;

/** What patients read, in texts and emails that carry a link; what they choose on a page holds for all that comes after it. */
public enum Language {
    ENGLISH("en"),
    WELSH("cy");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The language of this ISO 639-1 code; none where we do not speak it. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    public String code() {
        return code;
    }
}
