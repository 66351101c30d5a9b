package org.openwide.registration;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;

class HangUpIT {

    private final RunningService service = RunningService.get();

    @Test
    void aSavedStepIsNotUndoneBecauseTheClientHungUp() throws IOException {
        var patient = Patient.withALink().atConfirmDetails();
        var url = URI.create(service.url());

        try (var socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream()
                    .write(("POST " + patient.path("/details/confirmation") + " HTTP/1.1\r\nHost: x\r\n"
                                    + "Authorization: Bearer " + patient.accessToken()
                                    + "\r\nContent-Length: 0\r\n\r\n")
                            .getBytes(US_ASCII));
            socket.getOutputStream().flush();
            await().until(() -> patient.see().step().equals("mobile-code"));
        }

        assertThat(patient.textedCode(1)).hasSize(6);
        assertThat(service.topics().typesOf(patient.id())).containsOnlyOnce("OtpRequested");
    }
}
