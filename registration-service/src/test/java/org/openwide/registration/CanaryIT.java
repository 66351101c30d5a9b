package org.openwide.registration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwide.event.registration.RegistrationCompleted;
import org.openwide.event.registrationlink.MatchData;
import org.slf4j.LoggerFactory;

/** A patient whose every value is unlike any other: none of them may turn up where it should not. */
class CanaryIT {

    private static final String PASSWORD = "Zaunkönig trifft Leuchtturm 77";

    private final RunningService service = RunningService.get();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<String> secrets = new ArrayList<>();
    private Level level = Level.WARN;

    @BeforeEach
    void listen() {
        level = root.getLevel();
        root.setLevel(Level.INFO);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(log);
        root.setLevel(level);
    }

    private Patient canary() {
        var record = new MatchData("Zaunkönig", "Zilpzalp", "Canaryworth", LocalDate.of(1931, 12, 9), "+447700900987");
        var patient = Patient.of(record);
        secrets.addAll(List.of("Zaunkönig", "Zilpzalp", "Canaryworth", "1931-12-09", "7700900987", PASSWORD));
        secrets.addAll(List.of(
                "zaun@canary.example", "argon2id", patient.link().token().text()));
        return patient;
    }

    private void register(Patient patient) {
        secrets.add(patient.open().text("/accessToken"));
        var details = new HashMap<>(patient.details());
        details.put("email", "zaun@canary.example");
        details.put("familyName", "Canaryworthless");
        patient.enterDetails(details);
        patient.confirmDetails();
        details.put("familyName", "Canaryworth");
        patient.enterDetails(details);
        patient.confirmDetails();
        patient.enterCode("12345");
        var code = patient.textedCode(1);
        secrets.add(code);
        patient.enterCode(code);
        patient.createPassword("Canaryworth1931");
        patient.createPassword(PASSWORD);
        var token = patient.emailedToken(1);
        secrets.add(token);
        patient.followEmail(token, "Zilpzalp am Deich");
        var followed = patient.followEmail(token, PASSWORD);
        secrets.add(followed.text("/accessToken"));
        patient.using(followed.text("/accessToken")).acceptTerms("2026-11-01");
        service.topics().await(patient.id(), RegistrationCompleted.class, 1);
    }

    @Test
    void nothingPersonalIsReadableOnTheTopicsOrInTheLogs() {
        register(canary());

        var topics = service.topics().raw().stream()
                .map(bound -> bound.key() + " " + bound.headers() + " " + new String(bound.value(), UTF_8))
                .collect(Collectors.joining("\n"));
        var logged = log.list.stream()
                .map(event ->
                        event.getFormattedMessage() + " " + event.getThrowableProxy() + " " + event.getMDCPropertyMap())
                .collect(Collectors.joining("\n"));

        assertThat(secrets)
                .hasSizeGreaterThan(11)
                .allSatisfy(secret -> forms(secret).forEach(form -> {
                    assertThat(topics.toLowerCase(Locale.ROOT)).doesNotContain(form.toLowerCase(Locale.ROOT));
                    assertThat(logged.toLowerCase(Locale.ROOT)).doesNotContain(form.toLowerCase(Locale.ROOT));
                }));
    }

    /** Plain, hex, and Base64 of both alphabets, wherever in a longer text the secret may begin. */
    private static Stream<String> forms(String secret) {
        var bytes = secret.getBytes(UTF_8);
        var plain = Stream.of(secret, HexFormat.of().formatHex(bytes));
        var base64 = Stream.of(Base64.getEncoder(), Base64.getUrlEncoder())
                .flatMap(encoder -> IntStream.range(0, 3).mapToObj(before -> aligned(encoder, bytes, before)));
        return Stream.concat(plain, base64);
    }

    /** The part of the encoding that the bytes around the secret do not change. */
    private static String aligned(Base64.Encoder encoder, byte[] bytes, int before) {
        var shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        var encoded = encoder.withoutPadding().encodeToString(shifted);
        var first = before == 0 ? 0 : before + 1;
        return encoded.substring(first, shifted.length * 8 / 6);
    }

    @Test
    void aSecretIsFoundWhereverItBegins() {
        for (var before : List.of("", "a", "ab", "abc")) {
            var hidden = Base64.getEncoder().encodeToString((before + "Canaryworth" + "?~ö").getBytes(UTF_8));

            assertThat(forms("Canaryworth")).anyMatch(hidden::contains);
        }
    }
}
