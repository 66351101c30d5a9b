package org.openwide.patientrecord.config;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.openwide.event.start.UnusableSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Every setting of ours. Each message says what to set when it is missing.
 *
 * @param instance tells the replicas of this service apart, and stays the same over a restart
 */
@Validated
@ConfigurationProperties("openwide")
public record OpenwideSettings(
        @DefaultValue("1") @NotBlank String instance,
        @Valid @DefaultValue Portal portal,
        @Valid @DefaultValue Operator operator,
        @Valid @DefaultValue Sealing sealing,
        @Valid @DefaultValue Introspection introspection,
        @Valid @DefaultValue Topics topics,
        @Valid @DefaultValue Links links,
        @DefaultValue Numbers numbers,
        @DefaultValue Sms sms) {

    /** The address that patients know. */
    public record Portal(
            @NotNull(message = "Set OPENWIDE_PORTAL_URL to the address under which patients reach the gateway.")
            URI url) {

        @SuppressWarnings("NullAway") // the validation tells of a missing one, after this
        public Portal {
            PortalUrl.require(url);
        }

        /** A slash at its end would stand twice in a link. */
        URI address() {
            var text = url.toString();
            return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : url;
        }
    }

    /** Who runs the installation. */
    public record Operator(
            @NotNull(message = "Set OPENWIDE_OPERATOR_KEYSHA256 to the SHA-256 of the operator's key, in hex.")
            @Pattern(
                    regexp = "[0-9a-fA-F]{64}",
                    message = "Set OPENWIDE_OPERATOR_KEYSHA256 to a SHA-256 in hex: 64 digits.")
            String keySha256) {

        @Override
        public String toString() {
            return "Operator[masked]";
        }
    }

    /** Keyset files: this service's own, and those of the services it seals to. */
    public record Sealing(
            @NotNull(message = "Set OPENWIDE_SEALING_PRIVATEKEYSET to the file of this service's private keyset.")
            Path privateKeyset,

            @NotNull(message = "Set OPENWIDE_SEALING_REGISTRATIONKEYSET to registration-service's public keyset file.")
            Path registrationKeyset,

            @NotNull(message = "Set OPENWIDE_SEALING_NOTIFICATIONKEYSET to notification-service's public keyset file.")
            Path notificationKeyset) {}

    /**
     * Who may ask whom a key belongs to, and who answers that for this service itself.
     *
     * @param url another identity provider to ask instead of this service's own keys; null for its own
     * @param cacheFor how long an answer is good for, at most 30 s
     */
    public record Introspection(
            @NotBlank(message = "Set OPENWIDE_INTROSPECTION_NOTIFICATIONSECRET to notification-service's password.")
            String notificationSecret,

            @Nullable URI url,
            @DefaultValue("patient-record-service") String client,
            @Nullable String secret,
            @DefaultValue("30s") Duration cacheFor) {

        @Override
        public String toString() {
            return "Introspection[masked]";
        }
    }

    /** How topics are made where there are none yet. */
    public record Topics(
            @DefaultValue("6") @Min(1) int partitions,
            @DefaultValue("3") @Min(1) int replication) {}

    /** How long a registration link is good for. */
    public record Links(@DefaultValue("14d") Duration validity) {

        public Links {
            if (!validity.isPositive()) {
                throw new UnusableSettings("Set OPENWIDE_LINKS_VALIDITY to a time longer than none, such as 14d.");
            }
        }
    }

    /** Whether numbers reserved for fiction pass as mobiles: only where no real provider is. */
    public record Numbers(@DefaultValue("false") boolean allowFictional) {}

    /** Where texts would go; this service sends none, and starts with fictional numbers only if nobody can. */
    public record Sms(
            @DefaultValue("https://rest.nexmo.com") URI baseUrl) {}
}
