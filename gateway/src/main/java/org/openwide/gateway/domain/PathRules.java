package org.openwide.gateway.domain;

import java.util.regex.Pattern;

/** Which paths are read as they stand: one that two programs could read differently is refused. */
public final class PathRules {

    private static final Pattern AMBIGUOUS = Pattern.compile(
            "//|\\\\|;|%(2f|5c|3b|25|[01][0-9a-f]|7f)|/(\\.|%2e){1,2}(/|$)|[^\\x21-\\x7e]", Pattern.CASE_INSENSITIVE);

    private PathRules() {}

    /** The raw path, before anything in it is decoded. */
    public static boolean isPlain(String rawPath) {
        return !AMBIGUOUS.matcher(rawPath).find();
    }
}
