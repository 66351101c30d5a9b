package org.openwide.patientrecord.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwide.event.start.UnusableSettings;
import org.openwide.patientrecord.PatientRecordServiceApplication;
import org.openwide.patientrecord.application.IntrospectKey;
import org.openwide.patientrecord.config.OpenwideSettings.Introspection;
import org.openwide.patientrecord.config.OpenwideSettings.Links;
import org.openwide.patientrecord.config.OpenwideSettings.Numbers;
import org.openwide.patientrecord.config.OpenwideSettings.Operator;
import org.openwide.patientrecord.config.OpenwideSettings.Portal;
import org.openwide.patientrecord.config.OpenwideSettings.Sealing;
import org.openwide.patientrecord.config.OpenwideSettings.Sms;
import org.openwide.patientrecord.config.OpenwideSettings.Topics;
import org.openwide.patientrecord.domain.SecretHash;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

class MissingSettingsTest {

    static final String SHA256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @ParameterizedTest
    @CsvSource({
        "openwide.portal.url, OPENWIDE_PORTAL_URL",
        "openwide.operator.key-sha256, OPENWIDE_OPERATOR_KEYSHA256",
        "openwide.sealing.private-keyset, OPENWIDE_SEALING_PRIVATEKEYSET",
        "openwide.sealing.registration-keyset, OPENWIDE_SEALING_REGISTRATIONKEYSET",
        "openwide.sealing.notification-keyset, OPENWIDE_SEALING_NOTIFICATIONKEYSET",
        "openwide.introspection.notification-secret, OPENWIDE_INTROSPECTION_NOTIFICATIONSECRET"
    })
    void theSentenceSaysWhatToSet(String missing, String environmentName) {
        var settings = StartWith.all();
        settings.remove(missing);

        assertThat(StartWith.refusal(settings))
                .startsWith("Set " + environmentName + " to ")
                .doesNotContain("\n");
    }

    @Test
    void allSettingsAreEnough() {
        assertThat(StartWith.refusal(StartWith.all())).isEqualTo("it started");
    }

    @Test
    void aHashThatIsNoneIsNotRepeated() {
        var settings = StartWith.all();
        settings.put("openwide.operator.key-sha256", "the key itself");

        assertThat(StartWith.refusal(settings)).contains("64 digits").doesNotContain("the key itself");
    }

    @Test
    void theDatabaseMustBeNamed() {
        assertThatThrownBy(() -> new MongoConfiguration().safeAndPatient(new MockEnvironment()))
                .hasMessageStartingWith("Set SPRING_MONGODB_URI to ");
    }

    @Test
    void theBrokersMustBeNamed() {
        assertThatThrownBy(() -> new KafkaConfiguration()
                        .topics(settings(false, null, Duration.ofSeconds(30)), new MockEnvironment()))
                .hasMessageStartingWith("Set SPRING_KAFKA_BOOTSTRAPSERVERS to ");
    }

    @Test
    void fictionalNumbersTowardsARealProviderStopTheStart() {
        assertThatThrownBy(() -> new DomainConfiguration().numberPlan(settings(true, null, Duration.ofSeconds(30))))
                .isInstanceOf(UnusableSettings.class)
                .hasMessageContaining("openwide.numbers.allow-fictional");
    }

    @Test
    void answersAboutKeysAreNotKeptTooLong() {
        assertThatThrownBy(() -> keys(settings(false, null, Duration.ofSeconds(31))))
                .hasMessageContaining("30s or less");
    }

    @Test
    void anotherIdentityProviderNeedsAPassword() {
        assertThatThrownBy(() -> keys(settings(false, URI.create("https://idp.example.org"), Duration.ofSeconds(30))))
                .hasMessageContaining("OPENWIDE_INTROSPECTION_SECRET");
    }

    @Test
    void aPortalsSlashIsNotDoubled() {
        assertThat(new Portal(URI.create("https://portal.example.org/")).address())
                .hasToString("https://portal.example.org");
    }

    @ExtendWith(OutputCaptureExtension.class)
    @Test
    void aStartThatFailsShowsNoStackTrace(CapturedOutput output) {
        assertThatThrownBy(() -> SpringApplication.run(
                        PatientRecordServiceApplication.class, "--openwide.portal.url=", "--server.port=0"))
                .isNotNull();

        assertThat(output).contains("Set SPRING_MONGODB_URI to").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "portal.example.org",
        "/start",
        "ftp://portal.example.org",
        "https://portal.example.org/app",
        "https://portal.example.org?x=1",
        "https://portal.example.org#x",
        "http://portal.example.org"
    })
    void aPortalsAddressThatLinksCannotStartWithIsRefused(String url) {
        var settings = StartWith.all();
        settings.put("openwide.portal.url", url);

        assertThat(StartWith.refusal(settings))
                .startsWith("Set OPENWIDE_PORTAL_URL to ")
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({"https://portal.example.org/", "http://localhost:8080", "http://127.0.0.1:23000", "http://[::1]:8080"})
    void anAddressOfThePortalIsTaken(String url) {
        var settings = StartWith.all();
        settings.put("openwide.portal.url", url);

        assertThat(StartWith.refusal(settings)).isEqualTo("it started");
    }

    @ParameterizedTest
    @CsvSource({"0s", "-14d"})
    void aLinkIsGoodForSomeTime(String validity) {
        var settings = StartWith.all();
        settings.put("openwide.links.validity", validity);

        assertThat(StartWith.refusal(settings))
                .startsWith("Set OPENWIDE_LINKS_VALIDITY to ")
                .doesNotContain("\n");
    }

    @Test
    void noSecretStandsInTheText() {
        assertThat(settings(false, null, Duration.ofSeconds(30)).toString()).doesNotContain(SHA256, "secret,");
    }

    private static Object keys(OpenwideSettings settings) {
        var introspect = new IntrospectKey(
                new org.openwide.patientrecord.adapter.mongo.MongoPracticeKeys(unused()), new SecretHash(SHA256));
        return new KeyConfiguration().keys(introspect, settings, Clock.systemUTC());
    }

    @SuppressWarnings("NullAway")
    private static org.springframework.data.mongodb.core.ReactiveMongoOperations unused() {
        return null;
    }

    private static OpenwideSettings settings(boolean allowFictional, @Nullable URI url, Duration cacheFor) {
        var file = Path.of("keyset.json");
        return new OpenwideSettings(
                "1",
                new Portal(URI.create("https://portal.example.org")),
                new Operator(SHA256),
                new Sealing(file, file, file),
                new Introspection("secret", url, "patient-record-service", null, cacheFor),
                new Topics(6, 3),
                new Links(Duration.ofDays(14)),
                new Numbers(allowFictional),
                new Sms(URI.create("https://rest.nexmo.com")));
    }
}
