package org.openwide.patientrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openwide.event.Topic;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;

/** A patient nobody could mistake leaves no trace in topics and logs, plain, in Base64 or in hex. */
@ExtendWith(OutputCaptureExtension.class)
class SecretsStaySecretIT extends ServiceFixture {

    private static final String CANARY = """
            {"givenName":"Zyxanthia","familyName":"Quokkabury","knownAs":"Zyxie","dateOfBirth":"1931-07-13",
             "email":"zyxanthia.q@canary.example","phones":{"mobile":"07700 900777","home":"020 7946 0777"}}""";

    @Test
    void notInTopicsAndNotInLogs(CapturedOutput output) {
        aPatient("p-1", CANARY);
        var url = String.valueOf(
                json(practice(HttpMethod.POST, "/patients/p-1/registration-links", "{\"sendBy\":\"email\"}"))
                        .get("url"));
        practice(HttpMethod.PUT, "/patients/p-1", CANARY.replace("900777", "900778"))
                .expectStatus()
                .isOk();
        practice(HttpMethod.PUT, "/patients/p-1", CANARY.replace("Zyxie", "Zyxie\\u202E"))
                .expectStatus()
                .isEqualTo(422);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> EventBench.said(Topic.REGISTRATION_LINKS, practice + "/p-1")
                                .size()
                        == 3);

        var secrets = Stream.of(
                        "Zyxanthia",
                        "Quokkabury",
                        "Zyxie",
                        "1931-07-13",
                        "zyxanthia.q@canary.example",
                        "447700900777",
                        "7700 900777",
                        "447700900778",
                        "442079460777",
                        url.substring(url.indexOf('#') + 1),
                        key)
                .flatMap(SecretsStaySecretIT::spellings)
                .toList();
        var topic = EventBench.records(Topic.Names.REGISTRATION_LINKS).stream()
                .map(bound -> bound.headers() + new String(bound.value(), StandardCharsets.UTF_8))
                .toList();
        assertThat(String.join("\n", topic)).doesNotContain(secrets);
        assertThat(output.getAll()).doesNotContain(secrets);
    }

    private static Stream<String> spellings(String secret) {
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        var base64 = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        return Stream.concat(
                Stream.of(secret, HexFormat.of().formatHex(bytes)),
                List.of(base64, base64.replace('+', '-').replace('/', '_')).stream());
    }
}
