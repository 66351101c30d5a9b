package org.openwide.gateway.domain.operations;

import java.util.regex.Pattern;

/** What an operator shows to be let in. It is never shown back. */
public record OperatorKey(String text) {

    /** What can stand in a header as a bearer token (RFC 6750). */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]{8,512}=*");

    public OperatorKey {
        text = text.strip();
    }

    public boolean couldBeOne() {
        return TOKEN.matcher(text).matches();
    }

    @Override
    public String toString() {
        return "OperatorKey[masked]";
    }
}
