package org.openwide.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwide.event.Topic;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The provider's export beside our ledger, over HTTP. */
@Order(Integer.MAX_VALUE)
@ResourceLock(Stack.LOG)
@ExtendWith(OutputCaptureExtension.class)
class ReconciliationIT {

    private static final String PATH = "/api/sms-charges/reconciliation";
    private static final String NUMBER = "+447700900321";
    private static final String HEADER = "Message ID,to,currency,total_price\n";

    private final Stack stack = Stack.running();
    private final Http http = new Http(stack.url());
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final String period = "?from=" + today + "&to=" + today;

    @AfterEach
    void comeBack() {
        stack.keyServer.comeBack();
    }

    @Test
    void whatDiffersIsSaidBothWays(CapturedOutput output) {
        String same = text("one", NUMBER);
        String dearer = text("two", NUMBER);
        String dollars = text("three", NUMBER);
        String missed = text("four", NUMBER);

        String rows = row(same, "EUR", "0.0412")
                + row(dearer, "EUR", "0.05")
                + row(dollars, "USD", "0.0412")
                + row("not-ours", "EUR", "0.0999");
        JsonNode answer = json(http.postTable(PATH + period, KeyServer.OPERATOR, HEADER + rows));

        assertItCountsFourRowsOfWhichOneMatches(answer);
        assertThat(about(answer, same)).isEmpty();
        assertThat(about(answer, dearer).getFirst())
                .contains("\"kind\":\"price-differs\"", "\"practiceId\":\"two\"", "\"notificationId\":\"")
                .contains("\"ledger\":{\"amount\":\"0.04120000\",\"currency\":\"EUR\"}")
                .contains("\"provider\":{\"amount\":\"0.05\",\"currency\":\"EUR\"}");
        assertThat(about(answer, dollars).getFirst()).contains("\"kind\":\"currency-differs\"");
        assertOneSideOnly(answer, missed);
        assertThat(answer.toString() + output).doesNotContain(NUMBER.substring(1));
    }

    @Test
    void aTextOfTheDayAfterIsFoundAllTheSame() {
        String text = text("five", NUMBER);
        LocalDate yesterday = today.minusDays(1);

        JsonNode answer = json(http.postTable(
                PATH + "?from=" + yesterday + "&to=" + yesterday,
                KeyServer.OPERATOR,
                HEADER + row(text, "EUR", "0.0412")));

        assertThat(about(answer, text)).isEmpty();
        assertThat(answer.get("matched").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "to=2026-11-30, from",
        "from=2026-11-01, to",
        "from=x&to=2026-11-30, from",
        "from=2026-11-01&to=2026-12-02, from",
        "from=2026-11-30&to=2026-11-01, to"
    })
    void aPeriodThatMakesNoSenseIsRefused(String query, String field) {
        refused(http.postTable(PATH + "?" + query, KeyServer.OPERATOR, HEADER), field);
    }

    @Test
    void whatIsNoExportIsRefusedWithoutAWordOfItInTheLog(CapturedOutput output) {
        refused(http.postTable(PATH + period, KeyServer.OPERATOR, ""), "body");
        refused(http.postTable(PATH + period, KeyServer.OPERATOR, "to,price\n447700900321,0.1\n"), "body");
        refused(http.postTable(PATH + period, KeyServer.OPERATOR, "message_id,to\nm-1,447700900321\n"), "body");
        refused(http.postTable(PATH + period, KeyServer.OPERATOR, "message_id,price\nm-1,447700900321x\n"), "body");

        assertThat(output).doesNotContain("447700900321");
    }

    @Test
    void anExportMayBeLargerThanAnythingElse() {
        String rows = row("not-ours", "EUR", "0").repeat(100_000);

        HttpResponse<String> answer = http.postTable(PATH + period, KeyServer.OPERATOR, HEADER + rows);

        assertThat(json(answer).get("rows").asInt()).isEqualTo(100_000);
    }

    @Test
    void itIsForOperatorsOnly(CapturedOutput output) {
        HttpResponse<String> practices = http.postTable(PATH + period, "key-of-hilltop", HEADER);

        assertThat(practices.statusCode()).isEqualTo(404);
        assertThat(practices.body()).contains("urn:openwide:problem:not-found");
        assertThat(output).contains("a key of practice hilltop was used on an operator's path");
        assertThat(http.postTable(PATH + period, "unknown", HEADER).statusCode())
                .isEqualTo(401);
        assertThat(http.post(PATH + period, "text/csv", HEADER).statusCode()).isEqualTo(401);
    }

    @Test
    void nothingButATableIsTaken() {
        assertThat(http.put(PATH + period, KeyServer.OPERATOR, "{}").statusCode())
                .isEqualTo(405);
        assertThat(http.postAs("application/json", PATH + period, KeyServer.OPERATOR, "{}")
                        .statusCode())
                .isEqualTo(415);
    }

    private static void assertItCountsFourRowsOfWhichOneMatches(JsonNode answer) {
        assertThat(answer.get("rows").asInt()).isEqualTo(4);
        assertThat(answer.get("matched").asInt()).isEqualTo(1);
        assertThat(answer.get("charges").asInt()).isGreaterThanOrEqualTo(4);
        assertThat(answer.get("totals").get("provider").toString())
                .isEqualTo("[{\"currency\":\"EUR\",\"amount\":\"0.1911\",\"parts\":3},"
                        + "{\"currency\":\"USD\",\"amount\":\"0.0412\",\"parts\":1}]");
        assertThat(answer.get("totals").get("ledger").get(0).get("currency").asString())
                .isEqualTo("EUR");
    }

    private static void assertOneSideOnly(JsonNode answer, String missedByTheProvider) {
        assertThat(about(answer, missedByTheProvider).getFirst())
                .contains("\"kind\":\"missing-at-provider\"")
                .doesNotContain("\"provider\"");
        assertThat(about(answer, "not-ours"))
                .containsExactly("{\"kind\":\"missing-in-ledger\",\"messageId\":\"not-ours\","
                        + "\"provider\":{\"amount\":\"0.0999\",\"currency\":\"EUR\"}}");
    }

    private static String row(String message, String currency, String price) {
        return message + "," + NUMBER.substring(1) + "," + currency + "," + price + "\n";
    }

    private static void refused(HttpResponse<String> answer, String field) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"").doesNotContain("447700900321");
    }

    private static List<String> about(JsonNode answer, String message) {
        return answer.get("differences")
                .valueStream()
                .filter(difference -> difference.get("messageId").asString().equals(message))
                .map(JsonNode::toString)
                .toList();
    }

    private String text(String practice, String number) {
        var asked = Requests.of(stack).from(practice).code(number, "402915");
        stack.topics.publish(asked);
        stack.topics.await(Topic.NOTIFICATIONS, asked.id().toString(), 1);
        return stack.phone.textsTo(number).stream()
                .filter(text -> asked.id().toString().equals(text.clientRef()))
                .findFirst()
                .orElseThrow()
                .messageId();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.builder().build().readTree(answer.body());
    }
}
