package org.openwide.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.openwide.event.Event;
import org.openwide.event.Topic;
import org.openwide.event.notification.SmsSent;
import org.openwide.event.smscharge.SmsCharged;
import org.openwide.event.smscharge.Stage;
import org.openwide.house.Blocking;
import org.openwide.notification.adapter.sms.SmsGatewayServer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;

/** The whole service with a gateway of one's own in Vonage's place: from the request to the delivered text's charge. */
@Execution(ExecutionMode.CONCURRENT)
class HttpProviderIT {

    private final Surroundings around = new Surroundings();
    private final SmsGatewayServer gateway = new SmsGatewayServer();
    private final ConfigurableApplicationContext service = new SpringApplicationBuilder(
                    NotificationServiceApplication.class)
            .initializers(context -> ((GenericApplicationContext) context)
                    .registerBean(ReactorResourceFactory.class, HttpProviderIT::threadsOfItsOwn))
            .run(around.arguments(Map.of(
                    "openwide.sms.provider",
                    "http",
                    "openwide.sms.timeout",
                    "5s",
                    "openwide.sms.lease",
                    "30s",
                    "openwide.sms.http.url",
                    gateway.url().toString(),
                    // who has a gateway has no account with Vonage
                    "openwide.sms.api-key",
                    "",
                    "openwide.sms.api-secret",
                    "",
                    "openwide.sms.signature-secret",
                    "")));
    private final Topics topics = new Topics(around.broker.bootstrapServers());

    /** Those that it would share otherwise end with it, and with them the service of the other tests. */
    private static ReactorResourceFactory threadsOfItsOwn() {
        var threads = new ReactorResourceFactory();
        threads.setUseGlobalResources(false);
        return threads;
    }

    @BeforeAll
    static void nothingBlocks() {
        Blocking.isAnErrorOnEventLoops();
    }

    @AfterEach
    void end() {
        service.close();
        topics.close();
        gateway.close();
        around.broker.close();
    }

    @Test
    void aTextLeavesThroughItIsChargedAndIsDelivered() {
        var asked = Requests.sealedBy(around.sealer).code("+447700900123", "402915");
        topics.publish(asked);

        assertThat(topics.await(Topic.NOTIFICATIONS, asked.id().toString(), 1))
                .singleElement()
                .extracting(Event::data)
                .isInstanceOf(SmsSent.class);
        assertThat(charges("M-1", 1)).extracting(SmsCharged::stage).containsExactly(Stage.ACCEPTED);
        assertThat(gateway.taken).singleElement().satisfies(this::isSignedAndSaysTheCode);
        assertThat(around.phone.texts()).isEmpty();

        var receipts = new GatewayReceipts(new Http(url()), Stack.GATEWAY_SECRET);
        assertThat(receipts.post(GatewayReceipts.delivered(asked.id(), "M-1"), Instant.now())
                        .statusCode())
                .isEqualTo(200);

        assertThat(charges("M-1", 2).getLast()).satisfies(charge -> {
            assertThat(charge.stage()).isEqualTo(Stage.DELIVERED);
            assertThat(charge.price().amount()).isEqualByComparingTo("0.0421");
        });
    }

    private void isSignedAndSaysTheCode(SmsGatewayServer.Received received) {
        var timestamp = Objects.requireNonNull(received.headers().getFirst("Openwide-Timestamp"));
        assertThat(received.headers().getFirst("Openwide-Signature"))
                .isEqualTo(new GatewayReceipts(new Http(url()), Stack.GATEWAY_SECRET)
                        .signature(timestamp, received.body()));
        assertThat(received.body()).contains("402915", "+447700900123");
    }

    private List<SmsCharged> charges(String id, int count) {
        return topics.await(Topic.SMS_CHARGES, id, count).stream()
                .map(event -> (SmsCharged) event.data())
                .toList();
    }

    private URI url() {
        return URI.create("http://localhost:" + service.getEnvironment().getRequiredProperty("local.server.port"));
    }
}
