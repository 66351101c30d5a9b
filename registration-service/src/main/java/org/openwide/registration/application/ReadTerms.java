package org.openwide.registration.application;

import java.util.Optional;
import org.openwide.registration.domain.Language;
import org.openwide.registration.domain.Terms;
import org.openwide.registration.domain.TermsLibrary;
import org.springframework.stereotype.Component;

/** Finds a version of the terms, in force or not. */
@Component
public class ReadTerms {

    private final TermsLibrary library;

    ReadTerms(TermsLibrary library) {
        this.library = library;
    }

    public Optional<Terms> read(String version, Language language) {
        return library.find(version, language);
    }
}
