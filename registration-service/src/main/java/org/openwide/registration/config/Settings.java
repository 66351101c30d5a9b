package org.openwide.registration.config;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Everything under {@code openwide.}; what has no default must be set, and says so at the start. */
@Validated
@ConfigurationProperties("openwide")
record Settings(
        @DefaultValue("1") String instance,
        @DefaultValue Numbers numbers,
        @DefaultValue Sms sms,
        @DefaultValue @Valid Portal portal,
        @DefaultValue @Valid Codes codes,
        @DefaultValue @Valid Sealing sealing,
        @DefaultValue @Valid Topics topics,
        @DefaultValue @Valid LimitSettings limits,
        @DefaultValue @Valid HashingSettings hashing) {

    /** Lets Ofcom's drama numbers through, away from real providers only. */
    record Numbers(@DefaultValue("false") boolean allowFictional) {}

    /** Where texts go: only to check that fictional numbers reach no real provider. */
    record Sms(@DefaultValue("https://rest.nexmo.com") URI baseUrl) {}

    /** Where the patient's pages are. */
    record Portal(
            @NotNull(message = "Set OPENWIDE_PORTAL_URL to the address at which patients register.")
            URI url) {}

    /** The secret from which mobile codes are made, in Base64. */
    record Codes(
            @NotBlank(
                    message =
                            "Set OPENWIDE_CODES_PEPPER to 32 random bytes in Base64, such as from: openssl rand -base64 32")
            String pepper) {

        @Override
        public String toString() {
            return "Codes[masked]";
        }
    }

    /** Files with Tink keysets: our own private one, and the public ones of those we seal to. */
    record Sealing(
            @NotNull(message = "Set OPENWIDE_SEALING_PRIVATEKEYSET to the file with this service's private keyset.")
            Path privateKeyset,

            @NotNull(
                    message =
                            "Set OPENWIDE_SEALING_NOTIFICATIONKEYSET to the file with the public keyset of notification-service.")
            Path notificationKeyset,

            @NotNull(
                    message =
                            "Set OPENWIDE_SEALING_PATIENTRECORDKEYSET to the file with the public keyset of patient-record-service.")
            Path patientRecordKeyset) {}

    /** How topics are made where they are missing. */
    record Topics(
            @DefaultValue("6") @Min(1) int partitions,
            @DefaultValue("3") @Min(1) int replication) {}
}
