package org.openwide.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.event.Topic;
import org.openwide.event.notification.Share;
import org.openwide.event.notification.SmsBudgetReached;
import org.openwide.event.notification.SmsFailed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What operators can ask about budgets, and change, over HTTP. */
class SmsBudgetsApiIT {

    private static final String MEADOW = "/api/sms-budgets/practice-day/meadow";

    private final String tomorrow = Instant.now().plus(Duration.ofDays(1)).toString();
    private final Stack stack = Stack.running();
    private final Http http = new Http(stack.url());

    @Test
    void anOperatorsLimitHoldsIsToldOfAndEnds() {
        assertThat(raise(MEADOW, "1").statusCode()).isEqualTo(200);

        assertThat(refusalOfAText()).isNotEqualTo("practice-limit-reached");
        assertThat(refusalOfAText()).isEqualTo("practice-limit-reached");

        assertItIsToldOfOnTheTopic();
        JsonNode line = lineOf("practice-day", "meadow");
        assertThat(line.get("used").asString()).isEqualTo("1");
        assertThat(line.get("share").asString()).isEqualTo("all");
        assertThat(line.get("raised").get("note").asString()).isEqualTo("a campaign");

        assertThat(http.delete(MEADOW, KeyServer.OPERATOR).statusCode()).isEqualTo(204);

        assertThat(lineOf("practice-day", "meadow").get("limit").asString()).isEqualTo("500");
        assertThat(refusalOfAText()).isNotEqualTo("practice-limit-reached");
        assertThat(whatWasDoneTo("meadow")).containsExactly("lifted by operator", "raised by operator");
    }

    @Test
    void aLimitIsSetBeforeAnythingIsUsed() {
        raise("/api/sms-budgets/prefix-hour/44-7123", "7");

        JsonNode line = lineOf("prefix-hour", "44-7123");

        assertThat(line.get("limit").asString()).isEqualTo("7");
        assertThat(line.get("used").asString()).isEqualTo("0");
        http.delete("/api/sms-budgets/prefix-hour/44-7123", KeyServer.OPERATOR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"limit":"5","until":"TOMORROW"}                                | note  | required
            {"limit":"5","note":"n"}                                        | until | required
            {"until":"TOMORROW","note":"n"}                                 | limit | required
            {"limit":"-5","until":"TOMORROW","note":"n"}                    | limit | wrong-type
            {"limit":5.5,"until":"TOMORROW","note":"n"}                     | limit | wrong-type
            {"limit":["5"],"until":"TOMORROW","note":"n"}                   | limit | wrong-type
            {"limit":"5","until":"2026-01-01T00:00:00Z","note":"n"}         | until | wrong-type
            {"limit":"5","until":"9999-01-01T00:00:00Z","note":"n"}         | until | wrong-type
            {"limit":"5","until":"tomorrow","note":"n"}                     | until | not-a-date
            {"limit":"5","until":"TOMORROW","note":"n\\u0000"}              | note  | not-text
            {"limit":"5","until":"TOMORROW","note":"n","by":"someone else"} | by    | unknown-field
            """)
    void aLimitThatMakesNoSenseIsRefused(String body, String field, String code) {
        HttpResponse<String> answer = http.put(MEADOW, KeyServer.OPERATOR, body.replace("TOMORROW", tomorrow));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\",\"code\":\"" + code + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing/meadow",
                "spending-day/XXX",
                "number-day/%2B447911123456",
                "prefix-day/44791112345",
                "practice-day/a%0Ab"
            })
    void aBudgetThatThereIsNotCannotBeRaised(String budget) {
        assertThat(raise("/api/sms-budgets/" + budget, "5").statusCode()).isIn(400, 404);
    }

    @Test
    void aPracticeFindsNothingHere() {
        assertThat(http.get("/api/sms-budgets", "key-of-meadow").statusCode()).isEqualTo(404);
        assertThat(http.put(MEADOW, "key-of-meadow", "{}").statusCode()).isEqualTo(404);
        assertThat(http.delete(MEADOW, "key-of-meadow").statusCode()).isEqualTo(404);
        assertThat(http.get("/api/sms-budgets/audit", "key-of-meadow").statusCode())
                .isEqualTo(404);
        assertThat(http.get("/api/sms-budgets").statusCode()).isEqualTo(401);
    }

    private void assertItIsToldOfOnTheTopic() {
        String subject = "practice-day/meadow/" + LocalDate.now(ZoneOffset.UTC);
        var told = stack.topics.await(Topic.NOTIFICATIONS, subject, 1).getFirst();
        assertThat(told.sequence()).isEqualTo(1);
        assertThat(told.data()).isInstanceOfSatisfying(SmsBudgetReached.class, all -> {
            assertThat(all.share()).isEqualTo(Share.ALL);
            assertThat(all.practiceId()).isEqualTo("meadow");
            assertThat(all.limit()).isEqualTo("1");
        });
    }

    /** From the audit, newest first. */
    private List<String> whatWasDoneTo(String key) {
        return json(http.get("/api/sms-budgets/audit", KeyServer.OPERATOR))
                .get("entries")
                .valueStream()
                .filter(entry -> entry.get("key").asString().equals(key))
                .map(entry ->
                        entry.get("act").asString() + " by " + entry.get("by").asString())
                .toList();
    }

    private HttpResponse<String> raise(String path, String limit) {
        return http.put(
                path,
                KeyServer.OPERATOR,
                "{\"limit\":\"" + limit + "\",\"until\":\"" + tomorrow + "\",\"note\":\"a campaign\"}");
    }

    /** Empty when it was sent; a slow provider leaves it unknown. */
    private String refusalOfAText() {
        var asked = Requests.of(stack).from("meadow").code("+447700900351", "402915");
        stack.topics.publish(asked);
        var told = stack.topics
                .await(Topic.NOTIFICATIONS, asked.id().toString(), 1)
                .getFirst()
                .data();
        return told instanceof SmsFailed failed ? failed.reason() : "";
    }

    private JsonNode lineOf(String budget, String key) {
        return json(http.get("/api/sms-budgets", KeyServer.OPERATOR))
                .get("budgets")
                .valueStream()
                .filter(line -> line.get("budget").asString().equals(budget)
                        && line.get("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.builder().build().readTree(answer.body());
    }
}
