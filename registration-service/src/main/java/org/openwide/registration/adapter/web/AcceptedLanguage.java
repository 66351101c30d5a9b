package org.openwide.registration.adapter.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openwide.registration.domain.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Which of our languages a request asks for. */
final class AcceptedLanguage {

    private static final List<String> SPOKEN = List.of(Language.ENGLISH.tag(), Language.WELSH.tag());

    private AcceptedLanguage() {}

    /** The language asked for, English where none of ours is; empty when nothing is said that can be read. */
    static Optional<Language> of(ServerRequest request) {
        var asked = String.join(",", request.headers().header(HttpHeaders.ACCEPT_LANGUAGE));
        if (asked.isBlank()) {
            return Optional.empty();
        }
        try {
            var spoken = Locale.lookupTag(Locale.LanguageRange.parse(asked), SPOKEN);
            return Optional.of(
                    spoken == null ? Language.ENGLISH : Language.of(spoken).orElse(Language.ENGLISH));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
