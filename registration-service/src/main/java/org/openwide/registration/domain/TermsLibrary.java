package org.openwide.registration.domain;

import java.util.List;
import java.util.Optional;

/** Every version of the terms, oldest first; the last one is in force. */
public record TermsLibrary(List<Terms> versions) {

    public TermsLibrary {
        versions = List.copyOf(versions);
    }

    public Terms inForce() {
        return versions.getLast();
    }

    public Optional<Terms> find(String version) {
        return versions.stream()
                .filter(terms -> terms.version().equals(version))
                .findFirst();
    }
}
