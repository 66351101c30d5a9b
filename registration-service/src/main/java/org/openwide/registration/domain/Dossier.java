package org.openwide.registration.domain;

/** What a registration keeps through every step: its link, who may go on with it, what is counted, the language. */
public record Dossier(Link link, Sessions sessions, Counts counts, Language language) {

    static Dossier of(Link link) {
        return new Dossier(link, Sessions.NONE, Counts.NONE, Language.ENGLISH);
    }

    Dossier with(Link changed) {
        return new Dossier(changed, sessions, counts, language);
    }

    Dossier with(Sessions changed) {
        return new Dossier(link, changed, counts, language);
    }

    Dossier with(Counts changed) {
        return new Dossier(link, sessions, changed, language);
    }

    Dossier with(Language changed) {
        return new Dossier(link, sessions, counts, changed);
    }

    /** No code that was texted is good for anything any more. */
    Dossier withoutCodes() {
        return with(counts.with(counts.codes().dropped()));
    }
}
