package org.openwide.notification.domain;

import org.openwide.event.field.Language;

/**
 * What texts say after the practice's name, in each language. Only letters of the plain alphabet: it has no â, ô, ŵ or ŷ,
 * and one of them would make a text of two or three.
 */
enum TextWords {
    ENGLISH(" is your code to register. Never share it.", ": please register with us here ", "Your practice"),
    WELSH(" yw eich cod i gofrestru. Cadwch ef i chi'ch hun.", ": cofrestrwch gyda ni yma ", "Eich practis");

    private final String afterCode;
    private final String beforeLink;
    private final String nameless;

    TextWords(String afterCode, String beforeLink, String nameless) {
        this.afterCode = afterCode;
        this.beforeLink = beforeLink;
        this.nameless = nameless;
    }

    static TextWords in(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case WELSH -> WELSH;
        };
    }

    /** @param domain where the code is to be entered; a phone fills it in on that domain's pages only */
    String code(String code, String domain) {
        return ": " + code + afterCode + "\n@" + domain + " #" + code;
    }

    String link(String url) {
        return beforeLink + url;
    }

    /** What stands for a practice when no word of its name fits or can be spelled. */
    String nameless() {
        return nameless;
    }
}
