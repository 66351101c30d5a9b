package org.openwide.registration.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.openwide.registration.domain.Language;
import org.openwide.registration.domain.Terms;
import org.openwide.registration.domain.TermsLibrary;

/**
 * The terms that ship with the service: {@code terms/VERSION.LANGUAGE.md}, in the order of {@code terms/versions.txt}. Each
 * version has an English text, and those in other languages that somebody translated.
 */
final class ShippedTerms {

    private ShippedTerms() {}

    static TermsLibrary library() {
        var versions = new String(read("versions.txt").orElseThrow(), StandardCharsets.UTF_8);
        return new TermsLibrary(versions.lines()
                .filter(line -> !line.isBlank())
                .flatMap(ShippedTerms::texts)
                .toList());
    }

    private static Stream<Terms> texts(String version) {
        var texts = Arrays.stream(Language.values())
                .flatMap(language -> text(version, language).stream())
                .toList();
        if (texts.stream().noneMatch(terms -> terms.language().equals(Language.ENGLISH.tag()))) {
            throw new IllegalStateException("terms " + version + " have no English text");
        }
        return texts.stream();
    }

    private static Optional<Terms> text(String version, Language language) {
        return read(version + "." + language.tag() + ".md")
                .map(text ->
                        new Terms(version, language.tag(), sha256(text), new String(text, StandardCharsets.UTF_8)));
    }

    private static Optional<byte[]> read(String file) {
        try (var resource = ShippedTerms.class.getResourceAsStream("/terms/" + file)) {
            return resource == null ? Optional.empty() : Optional.of(resource.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
