package org.openwide.registration.domain;

/** A mobile number in E.164, such as {@code +447700900123}. */
public record MobileNumber(String e164) {

    private static final int SHOWN = 3;

    /** What a patient may see of it: its last three digits. */
    public String masked() {
        return "•••• ••• " + e164.substring(Math.max(0, e164.length() - SHOWN));
    }

    @Override
    public String toString() {
        return "MobileNumber[masked]";
    }
}
