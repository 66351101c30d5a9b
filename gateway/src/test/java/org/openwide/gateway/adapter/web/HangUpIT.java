package org.openwide.gateway.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class HangUpIT extends Door {

    @ParameterizedTest
    @CsvSource({"/api/registrations,true", "/api/registrations,false", "/start,true", "/start,false"})
    void whoHangsUpWhileSendingIsNoFaultOfOurs(String path, boolean reset, CapturedOutput output) throws IOException {
        sendAndHangUp(
                "POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\nSec-Fetch-Site: same-origin\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\nlink=",
                reset);

        await().untilAsserted(() -> assertThat(output.getAll()).contains(path));
        await().during(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(output.getAll()).doesNotContain("FaultAnswers"));
        assertThat(REGISTRATION.getAllServeEvents()).isEmpty();
    }

    private void sendAndHangUp(String request, boolean reset) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoLinger(reset, 0);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            if (reset) {
                // else the reset overtakes what was sent
                await().pollDelay(Duration.ofMillis(200)).until(() -> true);
            }
        }
    }
}
