package org.openwide.registration.config;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.event.start.UnusableSettings;
import org.springframework.mock.env.MockEnvironment;

class NeededSettingsTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void aStartWithoutDatabaseOrBrokersSaysWhatToSet() {
        environment.setProperty("spring.mongodb.uri", "mongodb://127.0.0.1:1/registration");
        assertThatThrownBy(() -> NeededSettings.refuseWithout(environment))
                .isInstanceOf(UnusableSettings.class)
                .hasMessageContaining("SPRING_KAFKA_BOOTSTRAPSERVERS");

        environment.setProperty("spring.kafka.bootstrap-servers", "127.0.0.1:1");
        assertThatNoException().isThrownBy(() -> NeededSettings.refuseWithout(environment));
    }

    @Test
    void theDatabaseIsNeededToo() {
        environment.setProperty("spring.kafka.bootstrap-servers", "127.0.0.1:1");
        assertThatThrownBy(() -> NeededSettings.refuseWithout(environment)).hasMessageContaining("SPRING_MONGODB_URI");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void blankIsNotSet(String blank) {
        environment.setProperty("spring.kafka.bootstrap-servers", "127.0.0.1:1");
        environment.setProperty("spring.mongodb.uri", blank);

        assertThatThrownBy(() -> NeededSettings.refuseWithout(environment)).hasMessageContaining("SPRING_MONGODB_URI");
    }
}
