package org.openwide.notification.config;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.hibernate.validator.constraints.time.DurationMax;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Everything under {@code openwide.}; what has no default must be set, and says so at the start. */
@Validated
@ConfigurationProperties("openwide")
public record Settings(
        @DefaultValue("1") String instance,
        @DefaultValue Numbers numbers,
        @DefaultValue @Valid Portal portal,
        @DefaultValue @Valid Sms sms,
        @DefaultValue @Valid Mail mail,
        @DefaultValue @Valid Introspection introspection,
        @DefaultValue @Valid Sealing sealing,
        @DefaultValue @Valid Topics topics,
        @DefaultValue @Valid TextSettings texts,
        @DefaultValue @Valid Sending sending) {

    /** @param allowFictional lets Ofcom's drama numbers through, away from real providers only */
    public record Numbers(@DefaultValue("false") boolean allowFictional) {}

    /** @param url where patients register; its host stands in each code's text and each email's Message-ID */
    public record Portal(
            @NotNull(message = "Set OPENWIDE_PORTAL_URL to the address at which patients register.")
            URI url) {}

    /**
     * Through whom texts go, the account with Vonage or a gateway of one's own, and how long answers are waited for.
     *
     * @param countries whose texts are expected, so that what the first of them costs is measured as well
     * @param receiptWindow how old a receipt's signature may be: Vonage repeats for a day what nobody took, and nothing
     *     says that it signs it anew; the same receipt again changes nothing, whoever sends it
     * @param perSecond how many texts the provider takes in a second
     * @param probeFirst how long texts stop when the account is refused, before one is tried again
     */
    public record Sms(
            @DefaultValue("vonage") SmsProvider provider,
            @DefaultValue("https://rest.nexmo.com") URI baseUrl,
            @DefaultValue("") String apiKey,
            @DefaultValue("") String apiSecret,
            @DefaultValue("") String signatureSecret,
            @DefaultValue @Valid SmsHttp http,
            @DefaultValue("Openwide") String sender,
            @DefaultValue("EUR") Currency currency,
            @DefaultValue("GB") List<String> countries,
            @DefaultValue("5s") Duration timeout,
            @DefaultValue("25h") Duration receiptWindow,
            @DefaultValue("30s") Duration lease,
            @DefaultValue("30") @Min(1) int perSecond,
            @DefaultValue("5s") Duration probeFirst,
            @DefaultValue("1m") Duration probeLongest,
            @DefaultValue Retry retry) {

        /** A place, a connection and an answer, each waited for. */
        private static final int WAITS = 3;

        Duration longestSend() {
            return timeout.multipliedBy(WAITS);
        }

        @AssertTrue(message = "Set OPENWIDE_SMS_APIKEY to the API key of your Vonage account.")
        boolean isApiKeySet() {
            return provider != SmsProvider.VONAGE || !apiKey.isBlank();
        }

        @AssertTrue(message = "Set OPENWIDE_SMS_APISECRET to the API secret of your Vonage account.")
        boolean isApiSecretSet() {
            return provider != SmsProvider.VONAGE || !apiSecret.isBlank();
        }

        @AssertTrue(
                message = "Set OPENWIDE_SMS_SIGNATURESECRET to the signature secret of your Vonage account,"
                        + " so that delivery receipts cannot be forged.")
        boolean isSignatureSecretSet() {
            return provider != SmsProvider.VONAGE || !signatureSecret.isBlank();
        }

        @AssertTrue(
                message = "Set OPENWIDE_SMS_HTTP_URL to the https address of your SMS gateway (http on this machine"
                        + " only), without a user's name in it.")
        boolean isHttpUrlSafe() {
            return provider != SmsProvider.HTTP || http.hasSafeUrl();
        }

        @AssertTrue(
                message = "Set OPENWIDE_SMS_HTTP_SECRET to a secret of at least 32 characters that your SMS gateway"
                        + " has as well.")
        boolean isHttpSecretLong() {
            return provider != SmsProvider.HTTP || http.hasLongSecret();
        }

        /** The address that texts are sent to. */
        URI destination() {
            return provider == SmsProvider.VONAGE ? baseUrl : Objects.requireNonNull(http.url());
        }

        /** What this service shares with its provider: never empty, and not in the database. */
        String ownSecret() {
            return provider == SmsProvider.VONAGE ? signatureSecret : http.secret();
        }

        @Override
        public String toString() {
            return "Sms[" + provider + "]";
        }
    }

    /** Pauses before a refused text or email is tried again. */
    public record Retry(
            @DefaultValue("1s") Duration first,
            @DefaultValue("30s") Duration longest) {}

    /** Who emails come from; the server itself is Spring Boot's {@code spring.mail}. */
    public record Mail(
            @NotBlank(message = "Set OPENWIDE_MAIL_FROM to the address that emails come from.")
            String from,

            @Email(message = "Set OPENWIDE_MAIL_BOUNCES to the address that undeliverable emails are reported to.")
            @Nullable
            String bounces,

            @Nullable Boolean starttls,
            @DefaultValue("15s") Duration timeout,
            @DefaultValue("3m") Duration lease,
            @DefaultValue("2s") Duration retryFirst,
            @DefaultValue("30m") Duration retryLongest,
            @DefaultValue("false") boolean previews) {

        /** A conversation has more steps than that, but a server that is slow at each of them is no use. */
        private static final int WAITS = 10;

        Duration longestSend() {
            return timeout.multipliedBy(WAITS);
        }
    }

    /** Where keys are looked up (RFC 7662), with HTTP Basic. */
    public record Introspection(
            @NotNull(message = "Set OPENWIDE_INTROSPECTION_URL to the address that answers for practice keys.")
            URI url,

            @DefaultValue("notification-service") String client,

            @NotBlank(message = "Set OPENWIDE_INTROSPECTION_SECRET to the secret shared with that address.")
            String secret,

            @DurationMax(seconds = 30, message = "Set OPENWIDE_INTROSPECTION_CACHE to at most 30s.")
            @DefaultValue("30s")
            Duration cache,

            @DefaultValue("2s") Duration timeout) {

        @Override
        public String toString() {
            return "Introspection[" + url + "]";
        }
    }

    /** @param privateKeyset opens what others sealed to this service */
    public record Sealing(
            @NotNull(message = "Set OPENWIDE_SEALING_PRIVATEKEYSET to the file with this service's private keyset.")
            Path privateKeyset) {}

    /** How topics are made where they are missing. */
    public record Topics(
            @DefaultValue("6") @Min(1) int partitions,
            @DefaultValue("3") @Min(1) int replication) {}

    /** How many sends at once, and how often what waits is looked for. */
    public record Sending(
            @DefaultValue("8") @Min(1) int atOnce,
            @DefaultValue("1s") Duration lookEvery) {}
}
