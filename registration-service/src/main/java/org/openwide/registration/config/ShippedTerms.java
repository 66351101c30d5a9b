package org.openwide.registration.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.openwide.registration.domain.Terms;
import org.openwide.registration.domain.TermsLibrary;

/** The terms that ship with the service: {@code terms/VERSION.en.md}, in the order of {@code terms/versions.txt}. */
final class ShippedTerms {

    private static final String LANGUAGE = "en";

    private ShippedTerms() {}

    static TermsLibrary library() {
        var versions = new String(read("versions.txt"), StandardCharsets.UTF_8);
        return new TermsLibrary(versions.lines()
                .filter(line -> !line.isBlank())
                .map(ShippedTerms::terms)
                .toList());
    }

    private static Terms terms(String version) {
        var text = read(version + "." + LANGUAGE + ".md");
        return new Terms(version, LANGUAGE, sha256(text), new String(text, StandardCharsets.UTF_8));
    }

    private static byte[] read(String file) {
        try (var resource = ShippedTerms.class.getResourceAsStream("/terms/" + file)) {
            return Objects.requireNonNull(resource, file).readAllBytes();
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
