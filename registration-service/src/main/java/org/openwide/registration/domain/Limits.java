package org.openwide.registration.domain;

import java.time.Duration;

/**
 * The product's rules with numbers.
 *
 * @param failedMatches after this many the link is locked
 */
public record Limits(
        int failedMatches, Sessions sessions, Codes codes, Texts texts, Emails emails, Passwords passwords) {

    /** What holds unless an installation says otherwise. */
    public static final Limits DEFAULTS = new Limits(
            5,
            new Sessions(Duration.ofMinutes(30), Duration.ofHours(2)),
            new Codes(Duration.ofMinutes(10), Duration.ofMinutes(5), 5, 10),
            new Texts(Duration.ofSeconds(30), 3, 5),
            new Emails(Duration.ofHours(24), Duration.ofSeconds(60), 5, 5),
            new Passwords(12, 128, 3));

    /** How long an access token works: after its last use, and at all. */
    public record Sessions(Duration idle, Duration absolute) {}

    /**
     * A mobile code's life.
     *
     * @param repeatable a code with at least this much left is sent again, instead of a new one
     * @param wrongEach after this many wrong entries one code is dead
     * @param wrongInAll after this many wrong entries the registration is locked
     */
    public record Codes(Duration life, Duration repeatable, int wrongEach, int wrongInAll) {}

    /** How many texts one registration may cost, whatever caused them. */
    public record Texts(Duration apart, int anHour, int inAll) {}

    /** An email link's life, and how many of them one registration may have. */
    public record Emails(Duration life, Duration apart, int inAll, int wrongPasswords) {}

    /** What a password must be; lengths in code points, the score is zxcvbn's. */
    public record Passwords(int shortest, int longest, int score) {}
}
