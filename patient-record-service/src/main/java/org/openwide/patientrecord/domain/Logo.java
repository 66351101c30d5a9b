package org.openwide.patientrecord.domain;

import java.util.Base64;

/** A small PNG, kept in the Base64 in which it came. */
public record Logo(String base64) {

    static final int LONGEST = 8 * 1024;

    private static final int VERSION_DIGITS = 16;

    static Logo of(byte[] png) {
        return new Logo(Base64.getEncoder().encodeToString(png));
    }

    public byte[] png() {
        return Base64.getDecoder().decode(base64);
    }

    /** Another one for another picture, so that each may be kept by browsers. */
    public String version() {
        return Sha256.hex(base64).substring(0, VERSION_DIGITS);
    }
}
