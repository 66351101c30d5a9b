package org.openwide.event.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaAdmin;
import reactor.core.publisher.Mono;

class EventTopicsTest {

    /** Spring's admin says it in both ways: false where it reaches no broker, an error where the broker does not answer. */
    @Test
    void topicsAreMadeOnceTheBrokerIsThere() {
        KafkaAdmin admin = mock();
        when(admin.initialize())
                .thenThrow(new IllegalStateException("Could not configure topics"))
                .thenReturn(false, true);

        var made = Mono.defer(() -> EventTopics.madeBy(admin)).retry(2);

        assertThat(made.blockOptional(Duration.ofSeconds(5))).isEmpty();
        verify(admin, times(3)).initialize();
    }
}
