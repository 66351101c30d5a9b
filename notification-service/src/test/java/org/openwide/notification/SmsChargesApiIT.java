package org.openwide.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

/** What a practice can ask about its texts, over HTTP. */
@Order(Integer.MAX_VALUE)
@ResourceLock(Stack.LOG)
@ExtendWith(OutputCaptureExtension.class)
class SmsChargesApiIT {

    private final Stack stack = Stack.running();
    private final Http http = new Http(stack.url());

    @Test
    void aPracticeSeesItsOwnChargesAndTheirSum() {
        text("hilltop", "+447700900301");
        text("hilltop", "+447700900302");
        text("harbour", "+447700900303");

        JsonNode statement = json(http.get("/api/practices/hilltop/sms-charges", "key-of-hilltop"));

        assertThat(statement.get("charges")).hasSize(2);
        JsonNode charge = statement.get("charges").get(0);
        assertThat(charge.get("price").get("amount").asString()).isEqualTo("0.04120000");
        assertThat(charge.get("price").get("currency").asString()).isEqualTo("EUR");
        assertThat(charge.get("purpose").asString()).isEqualTo("mobile-code");
        assertThat(charge.get("stage").asString()).isEqualTo("accepted");
        assertThat(charge.get("chargeId").asString())
                .isEqualTo(stack.phone.textsTo("+447700900301").getFirst().messageId());
        JsonNode total = statement.get("totals").get(0);
        assertThat(total.get("amount").asString()).isEqualTo("0.08240000");
        assertThat(total.get("currency").asString()).isEqualTo("EUR");
        assertThat(total.get("texts").asInt()).isEqualTo(2);
        assertThat(total.get("parts").asInt()).isEqualTo(2);
    }

    @Test
    void aPeriodLimitsWhatIsSeen() {
        text("lakeside", "+447700900304");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);

        assertThat(charges("lakeside", "?from=" + today + "&to=" + today)).isEqualTo(1);
        assertThat(charges("lakeside", "?from=" + today + "T00:00:00Z")).isEqualTo(1);
        assertThat(charges("lakeside", "?to=" + today.minusDays(1))).isZero();
        assertThat(charges("lakeside", "?from=" + today.plusDays(1))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "from=yesterday,from",
        "to=2026-13-01,to",
        "from=2026-02-02&to=2026-01-01,to",
        "from=,from",
        "from=2020-01-01,from",
        "from=%2B999999999-01-01T00:00:00Z&to=%2B999999999-01-02T00:00:00Z,from"
    })
    void aPeriodThatMakesNoSenseIsRefused(String query, String field) {
        HttpResponse<String> answer = http.get("/api/practices/hilltop/sms-charges?" + query, "key-of-hilltop");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"code\":\"request-invalid\"", "\"field\":\"" + field + "\"");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void anotherPracticesPathIsNotThereAndTheTryIsLogged(CapturedOutput output) {
        HttpResponse<String> answer = http.get("/api/practices/hilltop/sms-charges", "key-of-harbour");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("urn:openwide:problem:not-found");
        assertThat(output).contains("a key of practice harbour was used on another practice's path");
    }

    @Test
    void anOperatorMayReadAnyPractice() {
        assertThat(http.get("/api/practices/hilltop/sms-charges", KeyServer.OPERATOR)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anOperatorSeesWhatAllPracticesTextsCostByDay() {
        text("moorland", "+447700900311");
        text("moorland", "+447700900312");

        JsonNode days = json(http.get("/api/operations/texts?days=2", KeyServer.OPERATOR))
                .get("days");

        assertThat(days).hasSize(2);
        assertThat(days.valueStream()
                        .flatMap(day -> day.get("sums").valueStream())
                        .filter(sum -> sum.get("practiceId").asString().equals("moorland")))
                .singleElement()
                .hasToString("{\"practiceId\":\"moorland\",\"purpose\":\"mobile-code\",\"amount\":\"0.08240000\","
                        + "\"currency\":\"EUR\",\"texts\":2,\"parts\":2}");
    }

    @Test
    void whatAllPracticesTextsCostIsForOperatorsOnly() {
        assertThat(http.get("/api/operations/texts", "key-of-hilltop").statusCode())
                .isEqualTo(404);
        assertThat(http.get("/api/operations/texts", "unknown").statusCode()).isEqualTo(401);
        assertThat(http.get("/api/operations/texts").statusCode()).isEqualTo(401);
        assertThat(http.get("/api/operations/texts?days=93", KeyServer.OPERATOR).statusCode())
                .isEqualTo(422);
    }

    private void text(String practice, String number) {
        var asked = Requests.of(stack).from(practice).code(number, "402915");
        stack.topics.publish(asked);
        stack.topics.await(Topic.NOTIFICATIONS, asked.id().toString(), 1);
    }

    private int charges(String practice, String query) {
        return json(http.get("/api/practices/" + practice + "/sms-charges" + query, "key-of-" + practice))
                .get("charges")
                .size();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.builder().build().readTree(answer.body());
    }
}
