package org.openwide.registration.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Passwords that everyone tries first, long enough to pass for good ones. */
public record CommonPasswords(Set<String> passwords) {

    private static final String LIST = "/passwords/common.txt";

    /** The list that ships with the service: one password a line, in lower case. */
    public static CommonPasswords shipped() {
        try (var list = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(LIST), LIST),
                StandardCharsets.UTF_8))) {
            return new CommonPasswords(list.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contain(Password password) {
        var text = password.text().toLowerCase(Locale.ROOT);
        return passwords.contains(text) || passwords.contains(text.replaceAll("\\s+", ""));
    }
}
