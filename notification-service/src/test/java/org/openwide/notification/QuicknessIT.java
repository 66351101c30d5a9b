package org.openwide.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.openwide.localstack.Text;
import org.slf4j.LoggerFactory;

/** From the event on the topic to the text at the provider; generous here, as tests share their machine; {@link RushIT} has the rush. */
@Isolated("what it measures must not wait for others")
class QuicknessIT {

    private final Stack stack = Stack.running();

    @Test
    void aTextIsAtTheProviderInNoTime() {
        IntStream.range(0, 20).forEach(i -> pathOf("+447700901%03d".formatted(i)));

        List<Duration> paths = IntStream.range(20, 120)
                .mapToObj(i -> pathOf("+447700901%03d".formatted(i)))
                .sorted()
                .toList();

        LoggerFactory.getLogger(getClass())
                .info("event to provider: median {}, slowest {}", paths.get(50), paths.getLast());
        assertThat(paths.get(50)).isLessThan(Duration.ofMillis(250));
        assertThat(paths.get(95)).isLessThan(Duration.ofMillis(1500));
    }

    private Duration pathOf(String number) {
        var asked = Requests.of(stack).code(number, "402915");
        Instant start = Instant.now();
        stack.topics.publish(asked);
        Patience.until(() -> !stack.phone.textsTo(number).isEmpty());
        Text text = stack.phone.textsTo(number).getFirst();
        return Duration.between(start, text.at());
    }
}
