package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.stories.Patience.patiently;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openwide.event.Topic;
import org.openwide.event.registration.EmailConfirmed;
import org.openwide.event.registration.TermsAccepted;

/** A canary registers; afterwards nothing that is theirs may be found where it should not be. */
class PrivacyIT {

    private static final String PASSWORD = "zinnia quarry 74 lanterns";

    private final Stack stack = Stack.shared();

    @Test
    void nothingOfACanaryIsReadableOnTopicsInLogsOrTraces() {
        var canary = aCanary();
        var link = stack.practice().linkFor(canary);
        var journey = new Journey(stack, canary).untilPassword(link);
        var code = journey.code(1);
        journey.createPassword(PASSWORD);
        var emailToken = journey.emailToken(1);
        var accessToken = journey.confirmEmail(emailToken, PASSWORD).text("accessToken");
        journey.acceptTerms(journey.currentTerms());
        new Effects(stack).awaitRegistered(canary);
        awaitTracesOf(journey);

        var places = places();

        assertASearchWouldFindWhatIsThere(places, journey);
        var secrets = new ArrayList<>(theirs(canary));
        secrets.addAll(List.of(link, emailToken, accessToken, PASSWORD, "\"" + code + "\"", "#" + code));
        assertNoneIsIn(places, secrets);
    }

    private static Person aCanary() {
        var someone = Person.someone();
        return new Person(
                someone.patientId(),
                "Perpetua",
                "Quillfeather",
                "1951-07-19",
                "perpetua.q@canary.example",
                someone.mobile());
    }

    /** The number as each part of the product writes it. */
    private static List<String> theirs(Person canary) {
        return List.of(
                "Perpetua",
                "Quillfeather",
                "1951-07-19",
                "perpetua.q",
                canary.mobile(),
                canary.mobile().substring(1),
                "0" + canary.mobile().substring(3));
    }

    private static void assertASearchWouldFindWhatIsThere(Map<String, String> places, Journey journey) {
        assertThat(places.keySet()).contains("traces", Topic.Names.REGISTRATIONS);
        assertThat(Stack.SERVICES).allSatisfy(service -> {
            assertThat(places).containsKey("log of " + service);
            assertThat(places.get("traces"))
                    .as("the search would find what is there")
                    .contains(service);
        });
        assertThat(places.get(Topic.Names.REGISTRATIONS)).contains(journey.id());
    }

    /** Says which by its place in the list, so that a failure tells no secret. */
    private static void assertNoneIsIn(Map<String, String> places, List<String> secrets) {
        for (var secret : secrets) {
            for (var form : forms(secret)) {
                places.forEach((place, content) -> assertThat(content.contains(form))
                        .as(place + " has a form of secret " + secrets.indexOf(secret))
                        .isFalse());
            }
        }
    }

    /** Traces are sent a while after what they tell of: waits for those of the canary's last steps. */
    private void awaitTracesOf(Journey journey) {
        patiently()
                .until(
                        () -> stack.topics().events(Topic.REGISTRATIONS, journey.id()).stream()
                                .filter(event ->
                                        event.data() instanceof EmailConfirmed || event.data() instanceof TermsAccepted)
                                .map(event -> event.traceparent().split("-")[1])
                                .distinct()
                                .filter(id -> !Traces.of(id).isEmpty())
                                .count(),
                        Predicate.isEqual(2L));
    }

    /** Everything readable, by where it stands. The patient updates are the practice's own data, for its own PMS. */
    private Map<String, String> places() {
        var places = new LinkedHashMap<String, String>();
        stack.topics().names().stream()
                .filter(name -> !name.equals(Topic.Names.PATIENT_UPDATES))
                .forEach(topic -> {
                    var content = new StringBuilder();
                    stack.topics().records(topic).forEach(bound -> {
                        content.append(bound.key()).append('\n').append(text(bound.value()));
                        bound.headers()
                                .forEach(header ->
                                        content.append(text(header.value())).append('\n'));
                    });
                    places.put(topic, content.toString());
                });
        Stack.SERVICES.forEach(service -> places.put("log of " + service, log(service)));
        places.put("traces", text(Traces.received()));
        return places;
    }

    private static List<String> forms(String secret) {
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                        secret,
                        HexFormat.of().formatHex(bytes),
                        HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT),
                        base64(bytes, 0),
                        base64(bytes, 1),
                        base64(bytes, 2))
                .filter(form -> form.length() >= 6)
                .toList();
    }

    /** The part of the Base64 that does not depend on what stands before or after, when it starts at this offset. */
    private static String base64(byte[] secret, int offset) {
        var shifted = new byte[secret.length + offset];
        System.arraycopy(secret, 0, shifted, offset, secret.length);
        var encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        var first = offset == 0 ? 0 : offset + 1;
        return encoded.substring(first, shifted.length / 3 * 4);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String log(String service) {
        try {
            return Files.readString(stack.ready().log(service));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
