package org.openwide.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.openwide.localstack.Ports;

class StackPortsTest {

    @Test
    void whoeverListensIsSeen() throws IOException {
        try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(StackPorts.isListening(listening.getLocalPort())).isTrue();
        }
    }

    @Test
    void aConnectionThatMeetsItselfIsNobody() {
        int nobody = Ports.free(1);

        assertThat(StackPorts.isListening(nobody, nobody)).isFalse();
    }
}
