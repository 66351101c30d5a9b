package org.openwide.patientrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openwide.event.EventType;
import org.openwide.event.Topic;
import org.openwide.event.registration.RegistrationCompleted;
import org.openwide.event.registration.VerifiedDetails;
import org.openwide.event.sealing.Recipient;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;

/** A patient nobody could mistake leaves no trace in topics and logs, plain, in Base64 or in hex. */
@ExtendWith(OutputCaptureExtension.class)
class SecretsStaySecretIT extends RegistrationFixture {

    private static final String PATIENT = "zz-1";
    private static final String CANARY = """
            {"givenName":"Zyxanthia","familyName":"Quokkabury","knownAs":"Zyxie","dateOfBirth":"1931-07-13",
             "email":"zyxanthia.q@canary.example","phones":{"mobile":"07700 900777","home":"020 7946 0777"}}""";
    private static final List<String> PERSONAL = List.of(
            "Zyxanthia",
            "Quokkabury",
            "Zyxie",
            "1931-07-13",
            "zyxanthia.q@canary.example",
            "zyxanthia.new@canary.example",
            "447700900777",
            "7700 900777",
            "447700900778",
            "442079460777");

    @Test
    void notInTopicsAndNotInLogs(CapturedOutput output) {
        var issued = aLinkForTheCanary();
        edited();
        registers(UUID.fromString(String.valueOf(issued.get("linkId"))));
        registers(EventBench.id());

        var url = String.valueOf(issued.get("url"));
        var secrets = Stream.concat(PERSONAL.stream(), Stream.of(url.substring(url.indexOf('#') + 1), key))
                .flatMap(SecretsStaySecretIT::spellings)
                .toList();
        soon().untilAsserted(() -> assertThat(topic(Topic.REGISTRATIONS.deadLetters("patient-record-service")))
                .contains("openwide-reason")
                .contains("is of a link that is not known here"));
        soon().untilAsserted(() ->
                assertThat(json(get("/patients/" + PATIENT))).containsEntry("email", "zyxanthia.new@canary.example"));
        assertThat(topic(Topic.Names.REGISTRATION_LINKS)).contains(PATIENT).doesNotContain(secrets);
        assertThat(topic(Topic.REGISTRATIONS.deadLetters("patient-record-service")))
                .doesNotContain(secrets);
        assertThat(output.getAll()).doesNotContain(secrets);
    }

    private Map<String, Object> aLinkForTheCanary() {
        aPatient(PATIENT, CANARY);
        return json(
                practice(HttpMethod.POST, "/patients/" + PATIENT + "/registration-links", "{\"sendBy\":\"email\"}"));
    }

    private void edited() {
        practice(HttpMethod.PUT, "/patients/" + PATIENT, CANARY.replace("900777", "900778"))
                .expectStatus()
                .isOk();
        practice(HttpMethod.PUT, "/patients/" + PATIENT, CANARY.replace("Zyxie", "Zyxie\\u202E"))
                .expectStatus()
                .isEqualTo(422);
        soon().until(() -> EventBench.said(Topic.REGISTRATION_LINKS, practice + "/" + PATIENT)
                        .size()
                == 3);
    }

    private void registers(UUID withLink) {
        var id = EventBench.id();
        var details = new VerifiedDetails(
                "Zyxanthia",
                "Quokkabury",
                LocalDate.of(1931, 7, 13),
                "zyxanthia.new@canary.example",
                "+447700900778",
                AT,
                AT);
        var sealed = SEALER.seal(Recipient.PATIENT_RECORD_SERVICE, EventType.REGISTRATION_COMPLETED, id, details);
        EventBench.say(EventBench.event(id, 1, new RegistrationCompleted(practice, PATIENT, withLink, AT, sealed)));
    }

    private static String topic(String name) {
        return EventBench.records(name).stream()
                .map(SecretsStaySecretIT::written)
                .collect(Collectors.joining("\n"));
    }

    private static String written(ConsumerRecord<String, byte[]> bound) {
        var headers = StreamSupport.stream(bound.headers().spliterator(), false)
                .map(it -> it.key() + "=" + new String(it.value(), StandardCharsets.UTF_8));
        return bound.key() + " " + headers.collect(Collectors.joining(" ")) + " "
                + new String(bound.value(), StandardCharsets.UTF_8);
    }

    private static Stream<String> spellings(String secret) {
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        var base64 = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        return Stream.concat(
                Stream.of(secret, HexFormat.of().formatHex(bytes)),
                List.of(base64, base64.replace('+', '-').replace('/', '_')).stream());
    }
}
