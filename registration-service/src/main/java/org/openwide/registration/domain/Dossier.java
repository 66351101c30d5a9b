package org.openwide.registration.domain;

/** What a registration keeps through every step: its link, who may go on with it, and what is counted. */
public record Dossier(Link link, Sessions sessions, Counts counts) {

    static Dossier of(Link link) {
        return new Dossier(link, Sessions.NONE, Counts.NONE);
    }

    Dossier with(Link changed) {
        return new Dossier(changed, sessions, counts);
    }

    Dossier with(Sessions changed) {
        return new Dossier(link, changed, counts);
    }

    /** No code that was texted is good for anything any more. */
    Dossier withoutCodes() {
        return with(counts.with(counts.codes().dropped()));
    }

    Dossier with(Counts changed) {
        return new Dossier(link, sessions, changed);
    }
}
