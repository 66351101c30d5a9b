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

    Dossier with(Counts changed) {
        return new Dossier(link, sessions, changed);
    }
}
