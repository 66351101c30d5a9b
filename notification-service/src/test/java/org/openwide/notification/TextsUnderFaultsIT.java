package org.openwide.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.openwide.event.Event;
import org.openwide.event.Topic;
import org.openwide.event.smscharge.SmsCharged;
import org.openwide.localstack.Receipts;
import org.openwide.localstack.SmsFault;
import org.openwide.localstack.Text;
import org.openwide.notification.Webhook.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every fault of a provider mixed, and the service killed again and again: what the provider took is what is charged. Say
 * {@code -Dopenwide.faults.texts=500 -Dopenwide.faults.kills=20} for more of it.
 */
@Execution(ExecutionMode.CONCURRENT)
class TextsUnderFaultsIT {

    private static final int TEXTS = Integer.getInteger("openwide.faults.texts", 40);
    private static final int KILLS = Integer.getInteger("openwide.faults.kills", 2);
    private static final int AT_ONCE = 5;
    private static final BigDecimal PRICE = new BigDecimal("0.04120000");

    private static final List<SmsFault> FAULTS = List.of(
            new SmsFault.Refusal(1),
            new SmsFault.Refusal(10),
            new SmsFault.Refusal(5),
            new SmsFault.Refusal(7),
            new SmsFault.Refusal(9),
            new SmsFault.HttpError(500),
            new SmsFault.HttpError(429),
            new SmsFault.Timeout(),
            new SmsFault.Drop(),
            new SmsFault.HalfAnswer(),
            new SmsFault.WebPage());

    private final Surroundings around = new Surroundings();
    private final Topics topics = new Topics(around.broker.bootstrapServers());
    private final ServiceProcess service = ServiceProcess.start(
            around,
            Map.of(
                    "openwide.texts.per-practice", "100000",
                    "openwide.texts.per-practice-month", "100000"));
    private final Random chance = new Random(20261124);
    private final List<Event<?>> asked = new ArrayList<>();
    private int kills;

    @AfterEach
    void end() {
        service.close();
        topics.close();
        around.broker.close();
    }

    @Test
    void whatTheProviderTookIsWhatIsChargedAndNothingIsSentTwice() {
        around.phone.sendReceiptsTo(
                new Receipts(service.url().resolve("/webhooks/vonage/delivery-receipts"), Stack.SIGNATURE_SECRET));
        service.awaitUp();

        while (asked.size() < TEXTS) {
            misbehave();
            askForSome();
            if (kills < KILLS * asked.size() / TEXTS) {
                service.killAndStartAgain();
                kills++;
            }
            patiently().until(() -> outcomes().keySet().containsAll(ids()));
            assertNothingWasSentTwice();
        }

        around.phone.behave();
        service.awaitUp();
        patiently().until(() -> chargeIds().equals(takenIds()));
        sayAllReceiptsAgain();
        assertThat(kills).isEqualTo(KILLS);
        assertNothingWasSentTwice();
        assertThat(around.phone.texts().size()).isBetween(TEXTS / 2, TEXTS);
        assertEveryChargeIsRight();
    }

    /** A receipt that nobody took is said again after pauses that grow to minutes, and a busy machine starts slowly. */
    private static ConditionFactory patiently() {
        return Awaitility.await().atMost(Duration.ofMinutes(7)).pollInterval(Duration.ofMillis(50));
    }

    /** One of the next few texts meets a fault, or several do, or none. */
    private void misbehave() {
        around.phone.misbehave(FAULTS.get(chance.nextInt(FAULTS.size())), chance.nextInt(AT_ONCE));
    }

    private void askForSome() {
        for (int i = 0; i < AT_ONCE; i++) {
            String number = "+447700900%03d".formatted(asked.size() % 1000);
            Event<?> code = Requests.sealedBy(around.sealer).code(number, "402915");
            asked.add(code);
            topics.publish((Event<? extends org.openwide.event.EventData>) code);
        }
    }

    private Set<String> ids() {
        return asked.stream().map(event -> event.id().toString()).collect(Collectors.toSet());
    }

    private Map<String, List<Event<?>>> outcomes() {
        return topics.all(Topic.NOTIFICATIONS).stream().collect(Collectors.groupingBy(Event::subject));
    }

    private Map<String, SmsCharged> charges() {
        Map<String, SmsCharged> last = new LinkedHashMap<>();
        topics.all(Topic.SMS_CHARGES).forEach(event -> last.put(event.subject(), (SmsCharged) event.data()));
        return last;
    }

    private Set<String> chargeIds() {
        return charges().keySet();
    }

    private Set<String> takenIds() {
        return around.phone.texts().stream().map(Text::messageId).collect(Collectors.toSet());
    }

    /** Doubled, and out of order: none of them may change anything. */
    private void sayAllReceiptsAgain() {
        Webhook webhook = new Webhook(service.url());
        var texts = around.phone.texts();
        texts.reversed().forEach(text -> {
            var receipt = webhook.receipt(java.util.UUID.fromString(text.clientRef()), text.messageId())
                    .with("price", PRICE.toPlainString());
            assertThat(webhook.post(receipt.signed(), Form.JSON).statusCode()).isEqualTo(200);
            assertThat(webhook.post(receipt.with("price", "0").signedWith("a-guess"), Form.JSON)
                            .statusCode())
                    .isEqualTo(401);
        });
    }

    private void assertNothingWasSentTwice() {
        assertThat(around.phone.texts()).extracting(Text::clientRef).doesNotHaveDuplicates();
    }

    private void assertEveryChargeIsRight() {
        var taken = around.phone.texts();
        BigDecimal paid = PRICE.multiply(BigDecimal.valueOf(taken.size()));
        JsonNode ledger = ledger();

        assertThat(chargeIds()).isEqualTo(takenIds());
        assertThat(charges().values().stream()
                        .map(charge -> charge.price().amount())
                        .reduce(BigDecimal::add))
                .contains(paid);
        assertThat(stream(ledger.path("charges"))
                        .map(charge -> charge.path("chargeId").asString()))
                .hasSameSizeAs(taken)
                .containsExactlyInAnyOrderElementsOf(takenIds());
        assertThat(ledger.path("totals").path(0).path("amount").asString()).isEqualTo(paid.toPlainString());
        patiently().until(() -> charges().values().stream().allMatch(TextsUnderFaultsIT::isDelivered));
    }

    private static boolean isDelivered(SmsCharged charge) {
        return charge.stage() == org.openwide.event.smscharge.Stage.DELIVERED;
    }

    private JsonNode ledger() {
        var answer = new Http(service.url()).get("/api/practices/riverside/sms-charges", "key-of-riverside");
        return JsonMapper.builder().build().readTree(answer.body());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return Optional.of(array.values()).map(Collection::stream).orElseThrow();
    }
}
