package org.openwide.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {

    /** Where Linux begins to take ports for outgoing connections. */
    private static final int EPHEMERAL = 32_768;

    @Test
    void allOfARowAreFreeAndNoOutgoingConnectionTakesOne() {
        int first = Ports.free(9);

        assertThat(IntStream.range(first, first + 9)).allMatch(Ports::isFree);
        assertThat(first + 9).isLessThan(EPHEMERAL);
    }

    @Test
    void whoeverLooksAtTheSameTimeFindsOthers() {
        assertThat(Stream.generate(() -> Ports.free(9)).limit(20).distinct()).hasSizeGreaterThan(10);
    }

    @Test
    void oneOnWhichSomeoneListensIsNotFree() throws IOException {
        try (var taken = new ServerSocket()) {
            taken.bind(Ports.loopback(0));

            assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
        }
    }
}
