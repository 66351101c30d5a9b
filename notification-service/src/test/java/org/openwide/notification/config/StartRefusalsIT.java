package org.openwide.notification.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwide.notification.NotificationServiceApplication;
import org.openwide.notification.Stack;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A service that must not run like this says in a sentence what to set. */
@Order(Integer.MAX_VALUE)
@ResourceLock(Stack.LOG)
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(OutputCaptureExtension.class)
class StartRefusalsIT {

    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("server.port", "0"),
            Map.entry("spring.kafka.bootstrap-servers", "localhost:1"),
            Map.entry("spring.mongodb.uri", "mongodb://localhost:1/notification"),
            Map.entry("spring.mail.host", "localhost"),
            Map.entry("openwide.portal.url", "https://portal.example.org"),
            Map.entry("openwide.sealing.private-keyset", "/nowhere/keyset.json"),
            Map.entry("openwide.sms.api-key", "key"),
            Map.entry("openwide.sms.api-secret", "secret"),
            Map.entry("openwide.sms.signature-secret", "secret"),
            Map.entry("openwide.mail.from", "no-reply@example.org"),
            Map.entry("openwide.introspection.url", "http://localhost:1/internal/introspect"),
            Map.entry("openwide.introspection.secret", "secret"));

    static Stream<Arguments> settings() {
        return Stream.of(
                Arguments.of("spring.mongodb.uri", " ", "Set SPRING_MONGODB_URI "),
                Arguments.of("spring.kafka.bootstrap-servers", "", "Set SPRING_KAFKA_BOOTSTRAPSERVERS "),
                Arguments.of("openwide.sms.lease", "15s", "Set OPENWIDE_SMS_LEASE "),
                Arguments.of("openwide.sending.at-once", "442", "Set OPENWIDE_SENDING_ATONCE to fewer"),
                Arguments.of("openwide.mail.lease", "150s", "Set OPENWIDE_MAIL_LEASE "),
                Arguments.of("openwide.portal.url", "nowhere", "Set OPENWIDE_PORTAL_URL "),
                Arguments.of(
                        "openwide.portal.url",
                        "https://" + "a".repeat(60) + ".example.org",
                        "Set OPENWIDE_PORTAL_URL to a shorter address"),
                Arguments.of("openwide.numbers.allow-fictional", "true", "openwide.numbers.allow-fictional "),
                Arguments.of("openwide.sealing.private-keyset", "/nowhere/keyset.json", "/nowhere/keyset.json"),
                Arguments.of("openwide.mail.bounces", "nobody", "Set OPENWIDE_MAIL_BOUNCES "),
                Arguments.of("openwide.mail.previews", "true", "Unset OPENWIDE_MAIL_PREVIEWS"),
                Arguments.of("spring.mail.host", "", "Set SPRING_MAIL_HOST "));
    }

    @Test
    void whatCannotBeUsedIsNamedAllAtOnce(CapturedOutput output) {
        var settings = new TreeMap<>(WHOLE);
        settings.putAll(Map.of(
                "openwide.sms.api-key", "",
                "openwide.sms.api-secret", "",
                "openwide.sms.signature-secret", "",
                "openwide.mail.from", "",
                "openwide.introspection.cache", "31s",
                "openwide.introspection.secret", ""));

        assertThatThrownBy(() -> start(settings)).isInstanceOf(Exception.class);

        assertThat(output)
                .contains(
                        "Set OPENWIDE_SMS_APIKEY ",
                        "Set OPENWIDE_SMS_APISECRET ",
                        "Set OPENWIDE_SMS_SIGNATURESECRET ",
                        "Set OPENWIDE_MAIL_FROM ",
                        "Set OPENWIDE_INTROSPECTION_CACHE ",
                        "Set OPENWIDE_INTROSPECTION_SECRET ");
    }

    @ParameterizedTest
    @MethodSource("settings")
    void refusesToStartAndSaysWhatToSet(String name, String value, String sentence, CapturedOutput output) {
        var settings = new TreeMap<>(WHOLE);
        settings.put(name, value);

        assertThatThrownBy(() -> start(settings)).isInstanceOf(Exception.class);

        assertThat(output).contains("APPLICATION FAILED TO START", sentence);
        assertThat(output.getOut()).doesNotContain("\tat org.springframework");
    }

    @Test
    void aGatewayOfOnesOwnIsReachedEncryptedAndSignedTo(CapturedOutput output) {
        var settings = new TreeMap<>(WHOLE);
        settings.keySet().removeIf(name -> name.startsWith("openwide.sms."));
        settings.put("openwide.sms.provider", "http");
        settings.put("openwide.sms.http.url", "http://sms.example.org/texts");
        settings.put("openwide.sms.http.secret", "short");

        assertThatThrownBy(() -> start(settings)).isInstanceOf(Exception.class);

        assertThat(output)
                .contains("Set OPENWIDE_SMS_HTTP_URL ", "Set OPENWIDE_SMS_HTTP_SECRET ")
                .doesNotContain("OPENWIDE_SMS_APIKEY");
    }

    @Test
    void receiptsAreCheckedHoweverNearTheProviderIs(CapturedOutput output) {
        var settings = new TreeMap<>(WHOLE);
        settings.put("openwide.sms.base-url", "http://localhost:1");
        settings.remove("openwide.sms.signature-secret");

        assertThatThrownBy(() -> start(settings)).isInstanceOf(Exception.class);

        assertThat(output).contains("Set OPENWIDE_SMS_SIGNATURESECRET ");
    }

    @Test
    void withoutAnySettingEverySettingIsNamed(CapturedOutput output) {
        assertThatThrownBy(() -> start(Map.of("server.port", "0"))).isInstanceOf(Exception.class);

        assertThat(output)
                .contains(
                        "Set OPENWIDE_INTROSPECTION_URL ",
                        "Set OPENWIDE_MAIL_FROM ",
                        "Set OPENWIDE_PORTAL_URL ",
                        "Set OPENWIDE_SEALING_PRIVATEKEYSET ",
                        "Set OPENWIDE_SMS_APIKEY ");
    }

    private static void start(Map<String, String> settings) {
        List<String> arguments = new ArrayList<>();
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        new SpringApplication(NotificationServiceApplication.class)
                .run(arguments.toArray(String[]::new))
                .close();
    }
}
