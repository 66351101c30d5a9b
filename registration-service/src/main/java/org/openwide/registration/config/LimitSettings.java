package org.openwide.registration.config;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.openwide.registration.domain.Limits;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The product's rules with numbers, as an installation may set them. */
record LimitSettings(
        @DefaultValue("5") @Min(1) int failedMatches,
        @DefaultValue @Valid Sessions sessions,
        @DefaultValue @Valid Codes codes,
        @DefaultValue @Valid Texts texts,
        @DefaultValue @Valid Emails emails,
        @DefaultValue @Valid Passwords passwords) {

    record Sessions(
            @DefaultValue("30m") @DurationMin(nanos = 1) Duration idle,
            @DefaultValue("2h") @DurationMin(nanos = 1) Duration absolute) {}

    record Codes(
            @DefaultValue("10m") @DurationMin(nanos = 1) Duration life,
            @DefaultValue("5m") @DurationMin Duration repeatable,
            @DefaultValue("5") @Min(1) int wrongEach,
            @DefaultValue("10") @Min(1) int wrongInAll) {}

    record Texts(
            @DefaultValue("30s") @DurationMin Duration apart,
            @DefaultValue("3") @Min(1) int anHour,
            @DefaultValue("5") @Min(1) int inAll) {}

    record Emails(
            @DefaultValue("24h") @DurationMin(nanos = 1) Duration life,
            @DefaultValue("60s") @DurationMin Duration apart,
            @DefaultValue("5") @Min(1) int inAll,
            @DefaultValue("5") @Min(1) int wrongPasswords) {}

    record Passwords(
            @DefaultValue("12") @Min(1) int shortest,
            @DefaultValue("128") @Min(1) int longest,
            @DefaultValue("3") @Min(0) @Max(4) int score) {}

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
