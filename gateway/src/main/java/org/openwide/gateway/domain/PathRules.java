package org.openwide.gateway.domain;

import java.util.regex.Pattern;

/** Which paths are read as they stand: one that two programs could read differently is refused. */
public final class PathRules {

    /**
     * What nobody needs to encode (RFC 3986, 2.3), so that no path of a rule has a second spelling. The tilde may be: no
     * path of ours has one, and some encode it in an id.
     */
    private static final String NEEDLESSLY_ENCODED = "%(3[0-9]|4[1-9a-f]|5[0-9a]|6[1-9a-f]|7[0-9a]|2[de]|5f)";

    private static final Pattern AMBIGUOUS = Pattern.compile(
            "//|\\\\|;|%(2f|5c|3b|25|[01][0-9a-f]|7f)|/\\.{1,2}(/|$)|[^\\x21-\\x7e]|" + NEEDLESSLY_ENCODED,
            Pattern.CASE_INSENSITIVE);

    private PathRules() {}

    /** The raw path, before anything in it is decoded. */
    public static boolean isPlain(String rawPath) {
        return !AMBIGUOUS.matcher(rawPath).find();
    }
}
