package org.openwide.notification.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.notification.application.Alerts;
import org.openwide.notification.application.SmsChannel;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import reactor.core.scheduler.Schedulers;

class SmsProviderTest {

    @ParameterizedTest
    @ValueSource(strings = {"vonage", "http"})
    void textsGoThroughTheProviderThatIsSet(String provider) {
        assertThat(channel(Map.of(
                                "openwide.sms.provider", provider,
                                "openwide.sms.http.url", "https://sms.example.org/texts",
                                "openwide.sms.api-key", "key",
                                "openwide.sms.api-secret", "secret"))
                        .name())
                .isEqualTo(provider);
    }

    private static SmsChannel channel(Map<String, String> properties) {
        var settings =
                new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("openwide", Settings.class);
        var config = new ChannelConfig();
        return config.smsChannel(
                settings,
                config.vonageAccount(settings),
                Schedulers.immediate(),
                new Alerts(),
                new SimpleMeterRegistry(),
                InstantSource.system());
    }
}
