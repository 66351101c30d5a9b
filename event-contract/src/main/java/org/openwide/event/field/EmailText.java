package org.openwide.event.field;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An email address as people have them: a dot-atom before the @ and a domain with at least one dot after it
 * (RFC 5321; quoted local parts and address literals are left out), at most 254 characters.
 */
public final class EmailText {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern ADDRESS = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+" + LABEL);

    private EmailText() {}

    /** The address, trimmed, as typed. */
    public static Checked<String> check(@Nullable String entered) {
        return switch (TextRules.check(entered, LONGEST)) {
            case Checked.Invalid<String> invalid -> invalid;
            case Checked.Valid<String>(var text) ->
                isAddress(text) ? new Checked.Valid<>(text) : new Checked.Invalid<>(FieldCode.NOT_AN_EMAIL_ADDRESS);
        };
    }

    private static boolean isAddress(String text) {
        return text.indexOf('@') <= LONGEST_LOCAL_PART && ADDRESS.matcher(text).matches();
    }
}
