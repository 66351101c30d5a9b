package org.openwide.patientrecord.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.openwide.event.start.UnusableSettingsAnalyzer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** A start with settings and nothing else, and what it is refused with. */
final class StartWith {

    private StartWith() {}

    static Map<String, String> all() {
        return new LinkedHashMap<>(Map.of(
                "openwide.portal.url", "https://portal.example.org",
                "openwide.operator.key-sha256", MissingSettingsTest.SHA256,
                "openwide.sealing.private-keyset", "/nowhere/private.json",
                "openwide.sealing.registration-keyset", "/nowhere/registration.json",
                "openwide.sealing.notification-keyset", "/nowhere/notification.json",
                "openwide.introspection.notification-secret", "secret"));
    }

    static String refusal(Map<String, String> settings) {
        var properties = settings.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .toArray(String[]::new);
        var said = new String[] {"it started"};
        new ApplicationContextRunner()
                .withUserConfiguration(OnlySettings.class)
                .withPropertyValues(properties)
                .run(context -> {
                    var failure = context.getStartupFailure();
                    if (failure != null) {
                        said[0] = Objects.requireNonNull(new UnusableSettingsAnalyzer().analyze(failure))
                                .getDescription();
                    }
                });
        return said[0];
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(OpenwideSettings.class)
    static class OnlySettings {}
}
