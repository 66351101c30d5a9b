package org.openwide.gateway.domain;

import java.util.regex.Pattern;

/** What lets one browser go on with one registration. Never shown, never logged. */
public record AccessToken(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{16,128}");

    public AccessToken {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("This is not an access token");
        }
    }

    @Override
    public String toString() {
        return "AccessToken[masked]";
    }
}
