package org.openwide.registration.config;

import java.time.Duration;
import org.openwide.registration.domain.Limits;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The product's rules with numbers, as an installation may set them. */
record LimitSettings(
        @DefaultValue("5") int failedMatches,
        @DefaultValue Sessions sessions,
        @DefaultValue Codes codes,
        @DefaultValue Texts texts,
        @DefaultValue Emails emails,
        @DefaultValue Passwords passwords) {

    record Sessions(
            @DefaultValue("30m") Duration idle,
            @DefaultValue("2h") Duration absolute) {}

    record Codes(
            @DefaultValue("10m") Duration life,
            @DefaultValue("5m") Duration repeatable,
            @DefaultValue("5") int wrongEach,
            @DefaultValue("10") int wrongInAll) {}

    record Texts(
            @DefaultValue("30s") Duration apart,
            @DefaultValue("3") int anHour,
            @DefaultValue("5") int inAll) {}

    record Emails(
            @DefaultValue("24h") Duration life,
            @DefaultValue("60s") Duration apart,
            @DefaultValue("5") int inAll,
            @DefaultValue("5") int wrongPasswords) {}

    record Passwords(
            @DefaultValue("12") int shortest,
            @DefaultValue("128") int longest,
            @DefaultValue("3") int score) {}

    Limits limits() {
        return new Limits(
                failedMatches,
                new Limits.Sessions(sessions.idle(), sessions.absolute()),
                new Limits.Codes(codes.life(), codes.repeatable(), codes.wrongEach(), codes.wrongInAll()),
                new Limits.Texts(texts.apart(), texts.anHour(), texts.inAll()),
                new Limits.Emails(emails.life(), emails.apart(), emails.inAll(), emails.wrongPasswords()),
                new Limits.Passwords(passwords.shortest(), passwords.longest(), passwords.score()));
    }
}
