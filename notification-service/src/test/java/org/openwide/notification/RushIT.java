package org.openwide.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.openwide.event.Event;
import org.openwide.event.Topic;
import org.openwide.event.registrationlink.Channel;
import org.openwide.localstack.SmsFault;
import org.openwide.localstack.Text;

/**
 * Very many texts at once, against a provider that takes 30 a second. Say {@code -Dopenwide.rush.texts=10000} for more of
 * them; what it measured is printed.
 */
@Execution(ExecutionMode.CONCURRENT)
class RushIT {

    private static final int TEXTS = Integer.getInteger("openwide.rush.texts", 240);
    private static final int A_SECOND = 30;

    /** On the way to the provider, where a busy machine lets some wait. */
    private static final int DRAWN_TOGETHER = 8;

    private static final String CODES_NUMBER = "+447700900999";

    private final Surroundings around = new Surroundings();
    private final Topics topics = new Topics(around.broker.bootstrapServers());
    private final ServiceProcess service = ServiceProcess.start(
            around,
            Map.of(
                    "openwide.sending.look-every", "1s",
                    // on a busy machine none shall be given up
                    "openwide.sms.timeout", "15s",
                    "openwide.sms.lease", "60s",
                    "openwide.texts.per-practice", "1000000",
                    "openwide.texts.per-practice-month", "1000000",
                    "openwide.texts.per-prefix-hour", "1000000",
                    "openwide.texts.per-prefix-day", "1000000",
                    "openwide.texts.spending", "1000000"));
    private int mostMemory;

    @AfterEach
    void end() {
        service.close();
        topics.close();
        around.broker.close();
    }

    @Test
    void manyTextsLeaveAtTheProvidersPaceInOrderAndACodeOvertakesThem() throws IOException {
        service.awaitUp();
        letThemPileUp();
        Instant began = Instant.now();
        around.phone.behave();
        awaitTexts(TEXTS / 4);
        int memory = service.residentMiB();

        Duration code = askForACode();
        int before = around.phone.texts().size();
        awaitTexts(TEXTS + 1);

        System.out.printf(
                "%d texts in %d s, %d asked for in the busiest second, %d refused as too fast; a code after %d ms; memory %d MiB"
                        + " after a quarter, %d MiB at most after that%n",
                TEXTS,
                Duration.between(began, Instant.now()).toSeconds(),
                around.phone.busiestSecond(),
                refused(),
                code.toMillis(),
                memory,
                mostMemory);
        assertThat(before).as("the code overtook links").isLessThan(TEXTS * 3 / 4);
        assertThat(around.phone.busiestSecond()).isLessThanOrEqualTo(A_SECOND + DRAWN_TOGETHER);
        assertThat(refused()).as("asked faster than the provider allows").isLessThanOrEqualTo(TEXTS / 20);
        assertThat(mostMemory).as("memory stays flat").isLessThan(memory + 64);
        assertInOrder();
    }

    /** All are in the queue before the first leaves: while our account is refused, nothing does. */
    private void letThemPileUp() {
        around.phone.misbehave(new SmsFault.Refusal(9), Integer.MAX_VALUE);
        IntStream.range(0, TEXTS).forEach(this::askForALink);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60 + TEXTS / 10))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> topics.all(Topic.NOTIFICATIONS).stream()
                                .map(Event::subject)
                                .distinct()
                                .count()
                        >= TEXTS / 2);
    }

    /** Two in a row are for one patient. */
    private void askForALink(int number) {
        var request = Requests.sealedBy(around.sealer).about("p-" + number / 2).livingFor(Duration.ofDays(7));
        topics.publish(request.link(Channel.SMS, numberOf(number / 2), "http://portal.example.org/start#" + number));
    }

    private static String numberOf(int patient) {
        return "+4477%08d".formatted(patient);
    }

    private Duration askForACode() {
        Instant asked = Instant.now();
        topics.publish(Requests.sealedBy(around.sealer).code(CODES_NUMBER, "402915"));
        Patience.until(() -> !around.phone.textsTo(CODES_NUMBER).isEmpty());
        return Duration.between(asked, Instant.now());
    }

    private void awaitTexts(int count) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60 + 2L * TEXTS / A_SECOND))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    mostMemory = Math.max(mostMemory, service.residentMiB());
                    return around.phone.texts().size() >= count;
                });
    }

    private long refused() throws IOException {
        try (var lines = Files.lines(ServiceProcess.log(around).toPath())) {
            return lines.filter(line -> line.contains("(vonage-1)")).count();
        }
    }

    private void assertInOrder() {
        Map<String, List<Integer>> links = around.phone.texts().stream()
                .filter(text -> !text.to().equals(CODES_NUMBER))
                .collect(Collectors.groupingBy(Text::to, Collectors.mapping(RushIT::linkIn, Collectors.toList())));
        assertThat(links.values())
                .allSatisfy(ofOnePatient -> assertThat(ofOnePatient)
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .hasSize(2));
    }

    private static int linkIn(Text text) {
        return Integer.parseInt(text.text().replaceAll("(?s).*#(\\d+).*", "$1"));
    }
}
