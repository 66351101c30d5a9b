package org.openwide.notification.domain;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a patient reads. */
public enum Language {
    ENGLISH("en"),
    WELSH("cy");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The language of this ISO 639-1 code; English where there is none, or one that we do not speak. */
    public static Language of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst()
                .orElse(ENGLISH);
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.of(code, "GB");
    }
}
