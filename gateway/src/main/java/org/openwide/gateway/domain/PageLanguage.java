package org.openwide.gateway.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that pages, texts and emails come in. */
public enum PageLanguage {
    ENGLISH("en"),
    WELSH("cy");

    private final String tag;

    PageLanguage(String tag) {
        this.tag = tag;
    }

    /** The language with this tag; empty for any other text. */
    public static Optional<PageLanguage> tagged(String tag) {
        return Arrays.stream(values()).filter(each -> each.tag.equals(tag)).findFirst();
    }

    /** The one of ours that is asked for first, as browsers ask; English where none of ours is. */
    public static PageLanguage preferred(Iterable<Locale> wished) {
        for (var locale : wished) {
            var ours = tagged(locale.getLanguage());
            if (ours.isPresent()) {
                return ours.get();
            }
        }
        return ENGLISH;
    }

    public PageLanguage other() {
        return this == ENGLISH ? WELSH : ENGLISH;
    }

    /** As it stands in HTML, headers and the cookie. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
