package org.openwide.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.event.Topic;
import org.openwide.event.registrationlink.Channel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A practice's month of texts, over HTTP. */
class SmsStatementIT {

    private final Stack stack = Stack.running();
    private final Http http = new Http(stack.url());
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void theMonthIsSummedUpByPurposeAndDay() {
        text("valley", "+447700900311");
        link("valley", "+447700900312");

        JsonNode statement = json(http.get(path("valley", ""), "key-of-valley"));

        assertThat(statement.get("practiceId").asString()).isEqualTo("valley");
        assertThat(statement.get("month").asString())
                .isEqualTo(YearMonth.from(today).toString());
        assertThat(statement.get("charges")).hasSize(2);
        assertThat(statement.get("totals").toString())
                .isEqualTo("[{\"currency\":\"EUR\",\"amount\":\"0.08240000\",\"texts\":2,\"parts\":2}]");
        assertThat(statement.get("byPurpose").toString())
                .isEqualTo(
                        "[{\"purpose\":\"mobile-code\",\"currency\":\"EUR\",\"amount\":\"0.04120000\",\"texts\":1,\"parts\":1},"
                                + "{\"purpose\":\"registration-link\",\"currency\":\"EUR\",\"amount\":\"0.04120000\",\"texts\":1,\"parts\":1}]");
        assertThat(statement.get("byDay").toString())
                .isEqualTo("[{\"day\":\"" + today
                        + "\",\"currency\":\"EUR\",\"amount\":\"0.08240000\",\"texts\":2,\"parts\":2}]");
    }

    @Test
    void anotherMonthHasItsOwnTextsOnly() {
        text("fenland", "+447700900313");

        JsonNode statement = json(http.get(path("fenland", "?month=2020-02"), "key-of-fenland"));

        assertThat(statement.get("month").asString()).isEqualTo("2020-02");
        assertThat(statement.get("charges")).isEmpty();
        assertThat(statement.get("totals")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "text/csv, application/json;q=0.5", "*/*, text/csv"})
    void asATableItIsAFileOfCharges(String accepted) {
        text("table", "+447700900314");

        HttpResponse<String> answer =
                http.getAs(accepted, path("table", "?month=" + YearMonth.from(today)), KeyServer.OPERATOR);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"sms-charges-table-" + YearMonth.from(today) + ".csv\"");
        assertThat(answer.body().lines())
                .first()
                .asString()
                .startsWith("chargedAt,purpose,stage,parts,amount,currency,");
        assertThat(answer.body()).contains(",mobile-code,accepted,1,0.04120000,EUR,23410,GB,p-1,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/json, text/csv;q=0.9"})
    void withoutAWishForATableItIsJson(String accepted) {
        HttpResponse<String> answer = http.getAs(accepted, path("nowhere", ""), KeyServer.OPERATOR);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    }

    @ParameterizedTest
    @CsvSource({"2026-13", "11-2026", "''", "2026-11-01"})
    void aMonthThatIsNoneIsRefused(String month) {
        HttpResponse<String> answer = http.getAs("text/csv", path("valley", "?month=" + month), "key-of-valley");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"code\":\"request-invalid\"", "\"field\":\"month\"");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void anotherPracticesStatementIsNotThere() {
        assertThat(http.get(path("valley", ""), "key-of-harbour").statusCode()).isEqualTo(404);
        assertThat(http.get(path("valley", "")).statusCode()).isEqualTo(401);
    }

    private static String path(String practice, String query) {
        return "/api/practices/" + practice + "/sms-charges/statement" + query;
    }

    private void text(String practice, String number) {
        var asked = Requests.of(stack).from(practice).code(number, "402915");
        stack.topics.publish(asked);
        stack.topics.await(Topic.NOTIFICATIONS, asked.id().toString(), 1);
    }

    private void link(String practice, String number) {
        String url = "http://portal.example.org/start#q3Tx-Zc0_f2mJvY9wLr5BnEoKd8sHuPiAg7VkX4tR1M";
        var asked = Requests.of(stack).from(practice).link(Channel.SMS, number, url);
        stack.topics.publish(asked);
        stack.topics.await(Topic.NOTIFICATIONS, asked.id().toString(), 1);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.builder().build().readTree(answer.body());
    }
}
