package org.openwide.event.field;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What patients read. */
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

    /** The same, and English where nothing is said, or one that we do not speak. */
    public static Language orEnglish(@Nullable String code) {
        return code == null ? ENGLISH : of(code).orElse(ENGLISH);
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.of(code, "GB");
    }
}
