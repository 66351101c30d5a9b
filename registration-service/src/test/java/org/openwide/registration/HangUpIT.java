package org.openwide.registration;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class HangUpIT {

    private final RunningService service = RunningService.get();

    private void sendAndHangUp(String head, String body, boolean reset) throws IOException {
        var url = URI.create(service.url());
        try (var socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoLinger(reset, 0);
            socket.getOutputStream().write((head + "\r\nHost: x\r\n" + body).getBytes(US_ASCII));
            socket.getOutputStream().flush();
            if (reset) {
                // else the reset overtakes what was sent
                await().pollDelay(Duration.ofMillis(200)).until(() -> true);
            }
        }
    }

    /** Whether the request was taken up before the line went dead is chance: it is done wholly, or not at all. */
    @RepeatedTest(10)
    void aSavedStepIsNotUndoneBecauseTheClientHungUp() throws IOException {
        var patient = Patient.withALink().atConfirmDetails();

        sendAndHangUp(
                "POST " + patient.path("/details/confirmation") + " HTTP/1.1",
                "Authorization: Bearer " + patient.accessToken() + "\r\nContent-Length: 0\r\n\r\n",
                false);

        if (patient.confirmDetails().status() != 202) {
            assertThat(patient.see().step()).isEqualTo("mobile-code");
        }
        assertThat(patient.textedCode(1)).hasSize(6);
        assertThat(service.topics().typesOf(patient.id())).containsOnlyOnce("OtpRequested");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoHangsUpWhileSendingIsNoFaultOfOurs(boolean reset) throws IOException {
        var faults = (Logger) LoggerFactory.getLogger("org.openwide.registration.adapter.web.Faults");
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        faults.addAppender(log);

        sendAndHangUp("POST /api/registrations HTTP/1.1", "Content-Length: 100\r\n\r\n{\"link\":", reset);

        await().during(Duration.ofSeconds(1)).until(log.list::isEmpty);
        faults.detachAppender(log);
    }
}
