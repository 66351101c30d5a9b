package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.stories.Patience.patiently;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the running services measure: all that rules and dashboards name, nothing of a person, and alerts that fire. */
@BreaksTheStack
class MetricsIT {

    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_]+)=\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Set<String> OF_OURS = Set.of(
            "channel",
            "country",
            "currency",
            "group",
            "le",
            "medium",
            "outcome",
            "purpose",
            "reason",
            "route",
            "status",
            "step",
            "topic",
            "word",
            "hearing");
    /** Those of Micrometer's own meters. */
    private static final Set<String> OF_OTHERS = Set.of(
            "action",
            "area",
            "cause",
            "compiler",
            "error",
            "exception",
            "gc",
            "id",
            "method",
            "outcome",
            "pool",
            "runtime",
            "state",
            "status",
            "uri",
            "vendor",
            "version");

    private static final Pattern SOMEONES = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-|\\d{6,}|@");
    private static final int ACCOUNT = 4;
    private static final int LOGIN = 535;

    private final Stack stack = Stack.breakable();

    @AfterEach
    void allIsWell() {
        stack.inbox().faults(Map.of());
    }

    @Test
    void noLabelGrowsOrSaysWhoItWasAndNobodyOutsideSeesThem() {
        var person = Person.someone();
        new Journey(stack, person).untilDone(stack.practice().linkFor(person));

        assertThat(Stack.SERVICES).allSatisfy(service -> {
            var measured = new Http("http://" + Prometheus.addressOf(stack, service), null).get("/actuator/prometheus");
            assertThat(measured.status()).isEqualTo(200);
            measured.body().lines().filter(line -> !line.startsWith("#")).forEach(line -> checkLabels(line));
        });
        assertThat(stack.gateway().get("/actuator/prometheus").status()).isEqualTo(404);
    }

    private static void checkLabels(String line) {
        var known = line.startsWith("openwide_") ? OF_OURS : OF_OTHERS;
        assertThat(LABEL.matcher(line).results()).allSatisfy(label -> {
            assertThat(known).as(line).contains(label.group(1));
            assertThat(label.group(2)).as(line).doesNotContainPattern(SOMEONES);
        });
    }

    @Test
    void aRealPrometheusFindsAllThatIsNamedAndItsAlertsFire() throws Exception {
        try (var prometheus = Prometheus.scraping(stack)) {
            Prometheus.check(List.of("check", "config"), List.of(OperationsFiles.PROMETHEUS.resolve("prometheus.yml")));
            Prometheus.check(
                    List.of("test", "rules"), OperationsFiles.files(OperationsFiles.PROMETHEUS.resolve("tests")));
            patiently()
                    .untilAsserted(
                            () -> assertThat(prometheus.firing()).doesNotContain("ReceiptsRefused", "ServiceDown"));

            forgeAReceipt();
            refuseTheLoginOnce();
            loseAnAnswer();
            refuseTheAccountOnce();
            killAService(prometheus);

            List.of("ReceiptsRefused", "MailServerRefusesLogin", "OutcomeUnknown", "ProviderAccountRefused")
                    .forEach(prometheus::awaitFiring);
            patiently().untilAsserted(() -> assertThat(prometheus.names()).containsAll(OperationsFiles.metrics()));
        }
    }

    private void forgeAReceipt() {
        var forged = Map.of("messageId", "m-1", "status", "delivered", "sig", "00");
        assertThat(stack.gateway()
                        .post("/webhooks/vonage/delivery-receipts", forged)
                        .status())
                .isEqualTo(401);
    }

    private void refuseTheLoginOnce() {
        var person = Person.someone();
        var journey = new Journey(stack, person).untilPassword(stack.practice().linkFor(person));
        stack.inbox().faults(Map.of("smtp", Map.of("code", LOGIN, "times", 1)));
        journey.createPassword(Person.PASSWORD);
        var token = journey.emailToken(1);
        journey.confirmEmail(token, Person.PASSWORD);
        assertThat(journey.acceptTerms(journey.currentTerms()).brief()).isEqualTo("200 complete");
    }

    private void loseAnAnswer() {
        confirmedWhile(Map.of("status", "drop", "times", 1));
    }

    private void refuseTheAccountOnce() {
        confirmedWhile(Map.of("status", ACCOUNT, "times", 1));
    }

    private void confirmedWhile(Map<String, Object> fault) {
        var person = Person.someone();
        var journey = new Journey(stack, person);
        stack.inbox().faults(Map.of("sms", fault));
        journey.open(stack.practice().linkFor(person));
        journey.enterDetails();
        assertThat(journey.confirmDetails().status()).isEqualTo(202);
        patiently()
                .until(() -> !stack.inbox().http().get("/api/faults").json().has("sms")
                        || stack.inbox()
                                        .http()
                                        .get("/api/faults")
                                        .json()
                                        .at("/sms/times")
                                        .asInt()
                                == 0);
    }

    private void killAService(Prometheus prometheus) {
        var pid = stack.ready().pid("patient-record-service");
        stack.kill("patient-record-service");
        prometheus.awaitFiring("ServiceDown");
        stack.awaitBack("patient-record-service", pid);
    }
}
