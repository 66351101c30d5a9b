package org.openwide.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwide.event.Event;
import org.openwide.event.Topic;
import org.openwide.event.registration.OtpRequested;
import org.openwide.localstack.SmsFault;
import org.openwide.notification.Webhook.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a practice can ask about what became of its texts and emails, over HTTP. */
class NotificationsApiIT {

    private static final String NUMBER = "+447700900331";

    private final Stack stack = Stack.running();
    private final Http http = new Http(stack.url());

    @AfterEach
    void behave() {
        stack.phone.behave();
    }

    @Test
    void aTextThatNobodyKnowsOfIsSeenWithTheTryThatLostIt() {
        stack.phone.misbehave(new SmsFault.Drop(), 1);
        var lost = settled("lostland");
        settled("lostland");

        HttpResponse<String> answer = get("lostland", "?state=unknown");

        JsonNode only = json(answer).get("notifications");
        assertThat(only).hasSize(1);
        assertThat(only.get(0).get("notificationId").asString())
                .isEqualTo(lost.id().toString());
        assertThat(only.get(0).get("state").asString()).isEqualTo("unknown");
        assertThat(only.get(0).get("reason").asString()).isEqualTo("outcome-unknown");
        assertThat(only.get(0).has("since")).isTrue();
        JsonNode attempt = only.get(0).get("attempts").valueStream().toList().getLast();
        assertThat(attempt.get("outcome").asString()).isEqualTo("unknown");
        assertThat(attempt.get("detail").asString()).isNotEmpty();
        assertThat(attempt.get("tookMillis").isNumber()).isTrue();
        assertThat(answer.body()).doesNotContain(NUMBER.substring(1), "402915", "Riverside Dental", "01632");
    }

    @Test
    void aTextIsShownWithItsChargeAndItsReceipt() {
        var asked = settled("tidy");
        String message = stack.phone.textsTo(NUMBER).stream()
                .filter(text -> asked.id().toString().equals(text.clientRef()))
                .findFirst()
                .orElseThrow()
                .messageId();
        var webhook = new Webhook(stack.url());
        webhook.post(webhook.receipt(asked.id(), message).signed(), Form.JSON);

        JsonNode one = json(get("tidy", "?registrationId=" + asked.data().registrationId()))
                .get("notifications")
                .get(0);

        assertThat(one.get("state").asString()).isEqualTo("delivered");
        assertThat(one.get("medium").asString()).isEqualTo("sms");
        assertThat(one.get("purpose").asString()).isEqualTo("mobile-code");
        assertThat(one.get("patientId").asString()).isEqualTo("p-1");
        assertThat(one.get("language").asString()).isEqualTo("en");
        assertThat(one.get("attempts").get(0).get("outcome").asString()).isEqualTo("taken");
        assertThat(one.get("receipts").get(0).get("status").asString()).isEqualTo("delivered");
        assertThat(one.get("charge").get("chargeId").asString()).isEqualTo(message);
        assertThat(one.get("charge").get("price").toString())
                .isEqualTo("{\"amount\":\"0.03330000\",\"currency\":\"EUR\"}");
        assertThat(one.has("reason")).isFalse();
    }

    @Test
    void theLatestComesFirstPageByPage() {
        var first = settled("pages");
        var second = settled("pages");
        var third = settled("pages");

        JsonNode page = json(get("pages", "?limit=2"));
        JsonNode rest = json(get("pages", "?limit=2&after=" + page.get("next").asString()));

        assertThat(ids(page)).containsExactly(third.id().toString(), second.id().toString());
        assertThat(ids(rest)).containsExactly(first.id().toString());
        assertThat(rest.has("next")).isFalse();
        assertThat(ids(json(get("pages", "?registrationId=" + UUID.randomUUID()))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "state=lost, state",
        "state=, state",
        "registrationId=r-1, registrationId",
        "after=x, after",
        "limit=0, limit",
        "limit=201, limit",
        "limit=-1, limit",
        "limit=99999999999, limit"
    })
    void aQuestionThatMakesNoSenseIsRefused(String query, String field) {
        HttpResponse<String> answer = get("pages", "?" + query);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }

    @Test
    void anotherPracticesAreNotThere() {
        String path = "/api/practices/pages/notifications";

        assertThat(http.get(path, "key-of-harbour").statusCode()).isEqualTo(404);
        assertThat(http.get(path).statusCode()).isEqualTo(401);
        assertThat(http.get(path, KeyServer.OPERATOR).statusCode()).isEqualTo(200);
    }

    private Event<OtpRequested> settled(String practice) {
        var asked = Requests.of(stack).from(practice).code(NUMBER, "402915");
        stack.topics.publish(asked);
        stack.topics.await(Topic.NOTIFICATIONS, asked.id().toString(), 1);
        return asked;
    }

    private HttpResponse<String> get(String practice, String query) {
        return http.get("/api/practices/" + practice + "/notifications" + query, "key-of-" + practice);
    }

    private static List<String> ids(JsonNode page) {
        return page.get("notifications")
                .valueStream()
                .map(one -> one.get("notificationId").asString())
                .toList();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.builder().build().readTree(answer.body());
    }
}
