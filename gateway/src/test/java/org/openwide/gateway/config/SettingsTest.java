package org.openwide.gateway.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsTest {

    private final Map<String, Object> environment = new HashMap<>(Map.of(
            "OPENWIDE_ROUTES_REGISTRATION", "http://127.0.0.1:8081",
            "OPENWIDE_ROUTES_NOTIFICATION", "http://127.0.0.1:8082",
            "OPENWIDE_ROUTES_PATIENTRECORD", "http://127.0.0.1:8083",
            "OPENWIDE_PORTAL_URL", "https://portal.example.org"));

    @Test
    void haveDefaultsForAllThatAnInstallationNeedNotSay() {
        run(settings -> {
            assertThat(settings.requestsPerMinute()).isEqualTo(300);
            assertThat(settings.bodyRules().bytes()).isEqualTo(16 * 1024);
            assertThat(settings.timeOuts().connect()).hasSeconds(1);
            assertThat(settings.timeOuts().response()).hasSeconds(10);
            assertThat(settings.proxies().ranges()).isEmpty();
        });
    }

    @Test
    void areReadFromTheEnvironmentAsTheDocumentationWritesThem() {
        environment.put("OPENWIDE_REQUESTS_PER_MINUTE", "100000");
        environment.put("OPENWIDE_TRUSTEDPROXIES", "10.0.0.0/8, ::1");
        environment.put("OPENWIDE_TIMEOUTS_RESPONSE", "3s");
        environment.put("OPENWIDE_COUNTEDADDRESSES", "7");
        environment.put("OPENWIDE_BODYLIMIT", "8KB");

        run(settings -> {
            assertThat(settings.requestsPerMinute()).isEqualTo(100_000);
            assertThat(settings.proxies().ranges()).hasSize(2);
            assertThat(settings.timeOuts().response()).hasSeconds(3);
            assertThat(settings.countedAddresses()).isEqualTo(7);
            assertThat(settings.bodyRules().bytes()).isEqualTo(8 * 1024);
            assertThat(settings.upstreams().patientRecord()).hasPort(8083);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OPENWIDE_ROUTES_REGISTRATION",
                "OPENWIDE_ROUTES_NOTIFICATION",
                "OPENWIDE_ROUTES_PATIENTRECORD",
                "OPENWIDE_PORTAL_URL"
            })
    void stopTheStartWithASentenceWhenOneIsMissing(String name) {
        environment.remove(name);

        assertThat(whyItDoesNotStart()).startsWith("Set " + name + " to ").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "OPENWIDE_ROUTES_REGISTRATION, http://127.0.0.1:8081/api, Set OPENWIDE_ROUTES_REGISTRATION to a URL",
        "OPENWIDE_ROUTES_NOTIFICATION, ftp://host, Set OPENWIDE_ROUTES_NOTIFICATION to a URL",
        "OPENWIDE_ROUTES_PATIENTRECORD, 127.0.0.1:8083, openwide.routes.patient-record cannot be read",
        "OPENWIDE_PORTAL_URL, http://portal.example.org, Set OPENWIDE_PORTAL_URL to an https URL",
        "OPENWIDE_PORTAL_URL, https://portal.example.org/start, Set OPENWIDE_PORTAL_URL to a URL with no path",
        "OPENWIDE_REQUESTS_PER_MINUTE, 0, Set OPENWIDE_REQUESTS_PER_MINUTE to 1 or more.",
        "OPENWIDE_COUNTEDADDRESSES, 0, Set OPENWIDE_COUNTEDADDRESSES to 1 or more.",
        "OPENWIDE_TRUSTEDPROXIES, proxy, 'This is not an address or a block such as 10.0.0.0/8: proxy'",
        "OPENWIDE_NUMBERS_ALLOWFICTIONAL, true, openwide.numbers.allow-fictional is only for trying out"
    })
    void stopTheStartWithASentenceWhenOneIsWrong(String name, String value, String sentence) {
        environment.put(name, value);

        assertThat(whyItDoesNotStart()).startsWith(sentence);
    }

    @Test
    void letFictionalNumbersThroughOnALoopbackProvider() {
        environment.put("OPENWIDE_NUMBERS_ALLOWFICTIONAL", "true");
        environment.put("OPENWIDE_SMS_BASEURL", "http://127.0.0.1:8084");

        run(settings -> assertThat(settings.numbers().allowFictional()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:8080/", "http://[::1]:8080"})
    void takeAPortalWithoutEncryptionOnThisMachineOnly(String url) {
        environment.put("OPENWIDE_PORTAL_URL", url);

        run(settings -> assertThat(settings.portalAddress().isSecure()).isFalse());
    }

    private void run(java.util.function.Consumer<GatewaySettings> check) {
        runner().run(context -> check.accept(context.getBean(GatewaySettings.class)));
    }

    private String whyItDoesNotStart() {
        var why = new StringBuilder();
        runner().run(context -> why.append(Objects.requireNonNull(
                        new SettingsFailureAnalyzer().analyze(Objects.requireNonNull(context.getStartupFailure())))
                .getDescription()));
        return why.toString();
    }

    private ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", environment)))
                .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
                .withUserConfiguration(OnlySettings.class);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(GatewaySettings.class)
    static class OnlySettings {}
}
