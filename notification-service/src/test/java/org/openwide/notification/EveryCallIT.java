package org.openwide.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds whatever is asked for: keys, paths, bodies, and whether the service is ready and measured. */
class EveryCallIT {

    private final Stack stack = Stack.running();
    private final Http http = new Http(stack.url());

    @AfterEach
    void comeBack() {
        stack.keyServer.comeBack();
    }

    @Test
    void noKeyIsRefused() {
        HttpResponse<String> answer = http.get("/api/practices/hilltop/sms-charges");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "", "not a token"})
    void aKeyThatIsNoneIsRefused(String key) {
        HttpResponse<String> answer = http.get("/api/practices/hilltop/sms-charges", key);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("urn:openwide:problem:");
    }

    @Test
    void whileNobodyAnswersForKeysTheServiceIsUnavailable() {
        stack.keyServer.goAway();

        HttpResponse<String> answer = http.get("/api/practices/hilltop/sms-charges", "key-of-nobody-asked-before");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("urn:openwide:problem:unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void anUnknownPathIsNotThere() {
        HttpResponse<String> answer = http.get("/nothing/here");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("urn:openwide:problem:not-found");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        String large = "{\"sig\":\"" + "a".repeat(20_000) + "\"}";

        HttpResponse<String> answer = http.post("/webhooks/vonage/delivery-receipts", "application/json", large);

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void brokenJsonIsMalformed() {
        HttpResponse<String> answer = http.post("/webhooks/vonage/delivery-receipts", "application/json", "{\"sig\":");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"malformed-request\"");
    }

    @Test
    void theServiceIsReady() {
        assertThat(http.get("/actuator/health/readiness").body()).contains("UP");
        assertThat(http.get("/actuator/health/liveness").body()).contains("UP");
    }

    @Test
    void whatOperationsMeasuresOfEveryServiceItMeasuresHere() {
        assertThat(http.get("/actuator/prometheus").body())
                .contains("openwide_outbox_age_seconds ", "openwide_outbox_documents ")
                .contains("openwide_alerts_total{word=\"dead-letter\"")
                .contains("openwide_consumer_lag{group=\"notification-service\",topic=\"openwide.registrations\"}")
                .contains("openwide_consumer_lag{group=\"notification-service\",topic=\"openwide.registration-links\"}")
                .contains("openwide_consumer_lag{group=\"notification-service\",topic=\"openwide.practices\"}");
    }
}
