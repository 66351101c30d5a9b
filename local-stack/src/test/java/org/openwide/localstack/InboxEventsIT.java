package org.openwide.localstack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openwide.event.Event;
import org.openwide.event.Topic;
import org.openwide.event.UnknownEvent;
import org.openwide.event.kafka.EventRecords;
import org.openwide.event.kafka.EventTopics;
import org.openwide.localstack.timeline.Timeline;
import tools.jackson.databind.JsonNode;

/** A registration's events, from a real topic to the page. */
class InboxEventsIT {

    private static final String REGISTRATION = "0197c9a4-52f0-7d13-8a4e-6b0f8c1d2e3f";
    private static final String IDS =
            "\"practiceId\":\"riverside\",\"patientId\":\"<b>p-1</b>\",\"registrationId\":\"" + REGISTRATION + "\"";
    private static final String SEALED =
            "{" + IDS + ",\"sealed\":{\"for\":\"notification-service\",\"ciphertext\":\"QUJD\"}}";
    private static final String CHARGED = "{" + IDS
            + ",\"chargeId\":\"C1\",\"parts\":1,\"stage\":\"delivered\",\"price\":{\"amount\":\"0.04120000\",\"currency\":\"EUR\"}}";

    @TempDir
    Path folder;

    private Broker broker;
    private Timeline timeline;
    private RunningInbox inbox;

    @BeforeEach
    void start() throws Exception {
        broker = Broker.start(folder.resolve("kafka"), 0);
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(new EventTopics(1, 1).of(List.of(Topic.REGISTRATIONS, Topic.SMS_CHARGES)))
                    .all()
                    .get();
        }
        timeline = new Timeline(broker.bootstrapServers());
        inbox = RunningInbox.in(folder, timeline);
        timeline.follow();
    }

    @AfterEach
    void stop() {
        inbox.close();
        timeline.close();
        broker.close();
    }

    @Test
    void areHandedOutSinceACursor() throws Exception {
        var start = events("").path("next").asString();
        send(Topic.REGISTRATIONS, "openwide.registration.OtpRequested.v1", 4, SEALED);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> events(start).path("events").size() == 1);

        var answer = events(start);
        var event = answer.at("/events/0");

        assertThat(answer.path("whole").asBoolean()).isFalse();
        assertThat(answer.path("brokerAway").asBoolean()).isFalse();
        assertThat(event.path("type").asString()).isEqualTo("openwide.registration.OtpRequested.v1");
        assertThat(event.path("sequence").asString()).isEqualTo("4");
        assertThat(event.path("correlationid").asString()).isEqualTo(REGISTRATION);
        assertThat(event.at("/data/sealed/for").asString()).isEqualTo("notification-service");
        assertThat(events(answer.path("next").asString()).path("events")).isEmpty();
    }

    @Test
    void standInATimelineWithLocksPricesAndDuplicates() throws Exception {
        try (var browser = Browser.start()) {
            var page = browser.desktop();
            page.navigate(inbox.url() + "/");
            assertThat(page.locator("#events-note")).containsText("No events yet.");

            send(Topic.REGISTRATIONS, "openwide.registration.OtpRequested.v1", 4, SEALED);
            send(Topic.REGISTRATIONS, "openwide.registration.OtpRequested.v1", 4, SEALED);
            send(Topic.SMS_CHARGES, "openwide.notification.SmsCharged.v1", 1, CHARGED);

            assertThat(page.locator(".registration h3")).hasText("<b>p-1</b>");
            assertThat(page.locator(".registration li strong"))
                    .hasText(new String[] {"OtpRequested", "OtpRequested", "SmsCharged"});
            assertThat(page.locator(".registration > ol > li .badges .lock").first())
                    .hasText("sealed for notification-service");
            assertThat(page.locator("li.duplicate .warning")).hasText("duplicate");
            assertThat(page.locator(".badge.price")).hasText("€0.0412 · 1 part · delivered");
            page.locator(".data summary").first().click();
            assertThat(page.locator(".data pre").first()).containsText("\"patientId\": \"<b>p-1</b>\"");
            assertThat(page.locator(".data pre").first()).not().containsText("QUJD");
            Browser.assertAccessible(page);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private JsonNode events(String after) throws Exception {
        return Json.tree(inbox.get("/api/events?after=" + after).body());
    }

    private void send(Topic topic, String type, long sequence, String json) throws Exception {
        var event = new Event<>(
                UUID.nameUUIDFromBytes((type + sequence).getBytes(UTF_8)),
                "/openwide/registration-service",
                type,
                REGISTRATION,
                Instant.parse("2026-11-22T10:42:07Z").plusSeconds(topic.ordinal()),
                sequence,
                REGISTRATION,
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                new UnknownEvent("riverside", "p-1", REGISTRATION));
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(EventRecords.toRecord(topic.topicName(), event, json)).get();
        }
    }
}
