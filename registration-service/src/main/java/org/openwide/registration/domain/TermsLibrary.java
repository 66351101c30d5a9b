package org.openwide.registration.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every version of the terms in every language that it has, oldest first; the last one is in force. */
public record TermsLibrary(List<Terms> versions) {

    public TermsLibrary {
        versions = List.copyOf(versions);
    }

    /** The terms in force, in English where they do not have this language. */
    public Terms inForce(Language language) {
        return find(versions.getLast().version(), language).orElseThrow();
    }

    /** A version of the terms, in English where it does not have this language. */
    public Optional<Terms> find(String version, Language language) {
        return Stream.of(language, Language.ENGLISH)
                .flatMap(preferred -> versions.stream()
                        .filter(terms -> terms.version().equals(version)
                                && terms.language().equals(preferred.tag())))
                .findFirst();
    }
}
