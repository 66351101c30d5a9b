package org.openwide.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.event.Event;
import org.openwide.event.Topic;
import org.openwide.event.notification.SmsSent;
import org.openwide.event.smscharge.SmsCharged;
import org.openwide.localstack.SmsFault;

/** Delivery receipts as a gateway of one's own posts them. */
class HttpReceiptsIT {

    private final Stack stack = Stack.running();
    private final Requests requests = Requests.of(stack);
    private final Http http = new Http(stack.url());

    @AfterEach
    void behave() {
        stack.phone.behave();
    }

    private HttpResponse<String> post(String body) {
        return post(body, Stack.GATEWAY_SECRET, Instant.now());
    }

    private HttpResponse<String> post(String body, String secret, Instant signed) {
        return new GatewayReceipts(http, secret).post(body, signed);
    }

    @Test
    void aReceiptSettlesATextNobodyKnewAboutAndChargesItOnce() {
        stack.phone.misbehave(new SmsFault.HttpError(503), 1);
        var asked = requests.code("+447700900211", "402915");
        stack.topics.publish(asked);
        stack.topics.await(Topic.NOTIFICATIONS, asked.id().toString(), 1);
        var receipt = GatewayReceipts.delivered(asked.id(), "GATEWAY-1");

        assertThat(post(receipt).statusCode()).isEqualTo(200);
        assertThat(post(receipt).statusCode()).isEqualTo(200);

        var told = stack.topics.await(Topic.NOTIFICATIONS, asked.id().toString(), 2);
        assertThat(told.get(1).data()).isInstanceOf(SmsSent.class);
        var charged =
                stack.topics.await(Topic.SMS_CHARGES, "GATEWAY-1", 1).stream().map(Event::data);
        assertThat(charged).singleElement().isInstanceOfSatisfying(SmsCharged.class, charge -> {
            assertThat(charge.price().amount().toPlainString()).isEqualTo("0.0421");
            assertThat(charge.country()).isEqualTo("GB");
        });
    }

    @Test
    void whatTheGatewayDidNotSignNowIsRefused() {
        var receipt = GatewayReceipts.delivered(UUID.randomUUID(), "FORGED");

        assertRefused(http.post(GatewayReceipts.PATH, "application/json", receipt));
        assertRefused(post(receipt, "another-secret-of-enough-characters", Instant.now()));
        assertRefused(post(receipt, Stack.GATEWAY_SECRET, Instant.now().minus(Duration.ofHours(26))));
        assertRefused(post(receipt, Stack.GATEWAY_SECRET, Instant.now().plus(Duration.ofMinutes(10))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"id\":\"none\"", "\"status\":\"lost\"", "\"amount\":\"free\"", "\"currency\":\"USD\""})
    void aReceiptWithoutWhatWeNeedIsNotTaken(String wrong) {
        var name = wrong.substring(1, wrong.indexOf('"', 1));
        var receipt =
                GatewayReceipts.delivered(UUID.randomUUID(), "M").replaceFirst("\"" + name + "\":\"[^\"]+\"", wrong);

        var answer = post(receipt);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"" + name + "\"");
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"signature-invalid\"");
    }
}
