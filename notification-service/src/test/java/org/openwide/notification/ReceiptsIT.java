package org.openwide.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.event.Event;
import org.openwide.event.Topic;
import org.openwide.event.notification.SmsFailed;
import org.openwide.event.notification.SmsSent;
import org.openwide.event.smscharge.SmsCharged;
import org.openwide.event.smscharge.Stage;
import org.openwide.localstack.SmsFault;
import org.openwide.notification.Webhook.Form;

/** Delivery receipts as Vonage posts them, and as others might. */
class ReceiptsIT {

    private final Stack stack = Stack.running();
    private final Requests requests = Requests.of(stack);
    private final Webhook webhook = new Webhook(stack.url());

    @AfterEach
    void behave() {
        stack.phone.behave();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JSON", "FORM"})
    void aReceiptSettlesATextNobodyKnewAboutToSentAndChargedOnceHoweverOftenItComes(String form) {
        var asked = aTextNobodyKnowsAbout("+447700900201");
        String messageId = "RECEIPT-" + form;
        var receipt = webhook.receipt(asked.id(), messageId).signed();

        assertThat(webhook.post(receipt, Form.valueOf(form)).statusCode()).isEqualTo(200);
        assertThat(webhook.post(receipt, Form.valueOf(form)).statusCode()).isEqualTo(200);

        List<Event<?>> told = stack.topics.await(Topic.NOTIFICATIONS, asked.id().toString(), 2);
        assertThat(told.get(1).data()).isInstanceOf(SmsSent.class);
        assertThat(told.get(1).sequence()).isEqualTo(2);
        var charge = (SmsCharged)
                stack.topics.await(Topic.SMS_CHARGES, messageId, 1).getFirst().data();
        assertThat(charge.price().amount().toPlainString()).isEqualTo("0.03330000");
        assertThat(charge.country()).isEqualTo("GB");
        assertThat(charge.network()).isEqualTo("23410");
        Patience.during(
                Duration.ofMillis(600),
                () -> stack.topics.events(Topic.SMS_CHARGES, messageId).size() == 1
                        && stack.topics
                                        .events(Topic.NOTIFICATIONS, asked.id().toString())
                                        .size()
                                == 2);
    }

    @Test
    void aReceiptThatIsFasterThanTheAnswerSettlesTheTextWhenTheAnswerNeverComes() {
        stack.phone.misbehave(new SmsFault.Timeout(), 1);
        var asked = requests.code("+447700900202", "402915");

        stack.topics.publish(asked);
        Patience.until(() -> !stack.phone.textsTo("+447700900202").isEmpty());
        String messageId = stack.phone.textsTo("+447700900202").getFirst().messageId();
        webhook.post(webhook.receipt(asked.id(), messageId).signed(), Form.JSON);

        List<Event<?>> told = stack.topics.await(Topic.NOTIFICATIONS, asked.id().toString(), 1);
        assertThat(told.getFirst().data()).isInstanceOf(SmsSent.class);
        assertThat(stack.topics.await(Topic.SMS_CHARGES, messageId, 1)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aReceiptCorrectsTheChargeOfATextThatWasSentOnceHoweverOftenItComes(Form form) {
        String number = "+44770090021" + form.ordinal();
        var asked = requests.code(number, "402915");
        stack.topics.publish(asked);
        stack.topics.await(Topic.NOTIFICATIONS, asked.id().toString(), 1);
        String messageId = stack.phone.textsTo(number).getFirst().messageId();
        var receipt = webhook.receipt(asked.id(), messageId).with("price", "0.0333");

        webhook.post(receipt.signed(), form);
        webhook.post(receipt.with("status", "buffered").signed(), form);
        webhook.post(receipt.with("status", "delivered").signed(), form);

        var charges = stack.topics.await(Topic.SMS_CHARGES, messageId, 2);
        var last = (SmsCharged) charges.getLast().data();
        assertThat(last.stage()).isEqualTo(Stage.DELIVERED);
        assertThat(last.price().amount().toPlainString()).isEqualTo("0.0333");
        assertThat(charges).extracting(Event::sequence).containsExactly(1L, 2L);
        assertThat(stack.topics.events(Topic.NOTIFICATIONS, asked.id().toString()))
                .hasSize(1);
    }

    @Test
    void aTextThatNeverArrivedIsChargedAndFailed() {
        var asked = aTextNobodyKnowsAbout("+447700900204");

        webhook.post(
                webhook.receipt(asked.id(), "RECEIPT-FAILED")
                        .with("status", "failed")
                        .signed(),
                Form.JSON);

        var told = stack.topics.await(Topic.NOTIFICATIONS, asked.id().toString(), 2);
        assertThat(((SmsFailed) told.get(1).data()).reason()).isEqualTo("not-delivered");
        assertThat(stack.topics.await(Topic.SMS_CHARGES, "RECEIPT-FAILED", 1)).hasSize(1);
    }

    @Test
    void aForgedReceiptIsRefused() {
        var asked = aTextNobodyKnowsAbout("+447700900205");
        var receipt = webhook.receipt(asked.id(), "FORGED");

        assertRefused(webhook.post(receipt.fields(), Form.JSON));
        assertRefused(webhook.post(receipt.signedWith("another-secret"), Form.JSON));
        var tampered = receipt.signed();
        tampered.put("price", "0.00000001");
        assertRefused(webhook.post(tampered, Form.FORM));

        assertThat(stack.topics.events(Topic.SMS_CHARGES, "FORGED")).isEmpty();
    }

    @Test
    void aReceiptFromLongAgoIsRefused() {
        var receipt = webhook.receipt(UUID.randomUUID(), "OLD").at(Instant.now().minus(Duration.ofHours(26)));

        assertRefused(webhook.post(receipt.signed(), Form.JSON));
    }

    @Test
    void aReceiptThatNobodyTookForMostOfADayStillSettlesItsText() {
        var asked = aTextNobodyKnowsAbout("+447700900206");
        var repeated = webhook.receipt(asked.id(), "REPEATED").at(Instant.now().minus(Duration.ofHours(23)));

        assertThat(webhook.post(repeated.signed(), Form.JSON).statusCode()).isEqualTo(200);

        var told = stack.topics.await(Topic.NOTIFICATIONS, asked.id().toString(), 2);
        assertThat(told.get(1).data()).isInstanceOf(SmsSent.class);
    }

    @Test
    void aReceiptForATextThatIsNotOursIsTakenAndForgotten() {
        var receipt = webhook.receipt(UUID.randomUUID(), "NOT-OURS").signed();

        assertThat(webhook.post(receipt, Form.JSON).statusCode()).isEqualTo(200);
    }

    @Test
    void aReceiptWithoutWhatWeNeedIsNotTaken() {
        var receipt = webhook.receipt(UUID.randomUUID(), "NO-PRICE")
                .with("price", "free")
                .signed();

        HttpResponse<String> answer = webhook.post(receipt, Form.JSON);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"code\":\"request-invalid\"", "\"field\":\"price\"");
    }

    private Event<?> aTextNobodyKnowsAbout(String number) {
        stack.phone.misbehave(new SmsFault.HttpError(503), 1);
        var asked = requests.code(number, "402915");
        stack.topics.publish(asked);
        stack.topics.await(Topic.NOTIFICATIONS, asked.id().toString(), 1);
        return asked;
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"signature-invalid\"");
    }
}
