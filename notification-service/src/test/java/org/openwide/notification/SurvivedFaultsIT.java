package org.openwide.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openwide.event.Event;
import org.openwide.event.Topic;
import org.openwide.event.notification.EmailSent;
import org.openwide.event.notification.SmsFailed;
import org.openwide.event.notification.SmsSent;
import org.openwide.event.smscharge.SmsCharged;
import org.openwide.localstack.MailFault;
import org.openwide.localstack.Mailbox;
import org.openwide.localstack.SmsFault;
import org.openwide.localstack.Text;
import org.openwide.notification.Webhook.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One fault after the other against a process of its own, with what the phone network and the mail server took as the judge. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the one process")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurvivedFaultsIT {

    private final Surroundings around = new Surroundings();
    private final Topics topics = new Topics(around.broker.bootstrapServers());
    private final ServiceProcess service =
            ServiceProcess.start(around, Map.of("openwide.sms.timeout", "4s", "openwide.sms.lease", "13s"));
    private final Requests requests = Requests.sealedBy(around.sealer);

    @BeforeEach
    void allIsWell() {
        around.phone.behave();
        around.mailbox.behave();
        service.awaitUp();
    }

    @AfterAll
    void end() {
        service.close();
        topics.close();
        around.broker.close();
    }

    @Test
    void killedBeforeTheProviderAnsweredATextIsNotSentAgainButSettledByItsReceiptAndChargedOnce() {
        around.phone.misbehave(new SmsFault.Timeout(), 1);
        var asked = requests.code("+447700900801", "402915");
        topics.publish(asked);
        Patience.until(() -> !around.phone.textsTo("+447700900801").isEmpty());

        service.killAndStartAgain();

        assertThat(((SmsFailed) told(asked, 1).data()).reason()).isEqualTo("outcome-unknown");
        assertThat(life(asked).path("state").asString()).isEqualTo("unknown");
        Text taken = around.phone.textsTo("+447700900801").getFirst();
        sayDelivered(asked.id(), taken);
        assertThat(told(asked, 2).data()).isInstanceOf(SmsSent.class);
        assertThat(life(asked).path("state").asString()).isEqualTo("delivered");
        assertThat(around.phone.textsTo("+447700900801")).containsExactly(taken);
        assertThat(charges(asked.id())).containsOnly(taken.messageId());
    }

    private void sayDelivered(UUID id, Text text) {
        var webhook = new Webhook(service.url());
        var receipt = webhook.receipt(id, text.messageId()).signed();
        assertThat(webhook.post(receipt, Form.JSON).statusCode()).isEqualTo(200);
    }

    private List<String> charges(UUID notification) {
        Patience.until(() -> !ofNotification(notification).isEmpty());
        return ofNotification(notification);
    }

    private List<String> ofNotification(UUID notification) {
        return topics.all(Topic.SMS_CHARGES).stream()
                .filter(event -> notification.equals(((SmsCharged) event.data()).notificationId()))
                .map(Event::subject)
                .toList();
    }

    @Test
    void whileTheProviderThrottlesTextsWaitLongerEachTimeAndNoneIsSentPastItsLife() {
        around.phone.misbehave(new SmsFault.Refusal(1), Integer.MAX_VALUE);
        var patient = requests.code("+447700900802", "402915");
        var brief = Requests.sealedBy(around.sealer)
                .livingFor(Duration.ofSeconds(10))
                .code("+447700900803", "402915");
        topics.publish(patient);
        topics.publish(brief);

        assertThat(((SmsFailed) told(brief, 1).data()).reason()).isEqualTo("expired");
        assertThat(life(patient).path("attempts").size()).isBetween(5, 25);

        around.phone.behave();

        assertThat(told(patient, 1).data()).isInstanceOf(SmsSent.class);
        assertThat(around.phone.textsTo("+447700900802")).hasSize(1);
        assertThat(around.phone.textsTo("+447700900803")).isEmpty();
    }

    @Test
    void whileTheMailServerIsAwayEmailsWaitAndAreDeliveredLater() {
        int port = around.mailbox.port();
        around.mailbox.close();
        var asked =
                requests.emailConfirmation("away@example.org", "Siân", "https://portal.example.org/confirm-email#t");
        topics.publish(asked);
        awaitAttempts(asked, 3);

        try (var back = Mailbox.start(port)) {
            back.misbehave(new MailFault.Refusal(451), 1);
            assertThat(told(asked, 1).data()).isInstanceOf(EmailSent.class);
            assertThat(back.emailsTo("away@example.org")).hasSize(1);
        }
    }

    private void awaitAttempts(Event<?> asked, int count) {
        Patience.until(() ->
                find(asked).filter(one -> one.path("attempts").size() >= count).isPresent());
    }

    private Event<?> told(Event<?> asked, int nth) {
        return topics.await(Topic.NOTIFICATIONS, asked.id().toString(), nth).get(nth - 1);
    }

    private JsonNode life(Event<?> asked) {
        return find(asked).orElseThrow();
    }

    private Optional<JsonNode> find(Event<?> asked) {
        var answer = new Http(service.url()).get("/api/practices/riverside/notifications", "key-of-riverside");
        return JsonMapper.builder().build().readTree(answer.body()).path("notifications").values().stream()
                .filter(one ->
                        asked.id().toString().equals(one.path("notificationId").asString()))
                .findFirst();
    }
}
