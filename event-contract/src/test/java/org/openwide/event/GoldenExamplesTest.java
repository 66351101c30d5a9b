package org.openwide.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openwide.event.json.BrokenEvent;
import org.openwide.event.json.EventJson;
import org.openwide.event.json.EventSchemas;
import org.openwide.event.kafka.EventRecords;
import org.openwide.event.kafka.UnreadableEvent;
import org.openwide.event.registration.DetailsNotMatched;
import tools.jackson.databind.node.ObjectNode;

class GoldenExamplesTest {

    @ParameterizedTest
    @EnumSource(EventType.class)
    void theDataFitsItsSchemaAndComesBackUnchanged(EventType type) {
        var golden = GoldenExamples.of(type);

        assertThat(EventSchemas.check(type.typeName(), golden.get("data").toString()))
                .isEmpty();
        assertThat(EventJson.mapper().writeValueAsString(GoldenExamples.dataOf(type)))
                .isEqualTo(golden.get("data").toString());
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void anEventTravelsWithAllItsAttributes(EventType type) {
        var golden = GoldenExamples.of(type);

        var sent = EventRecords.toRecord(event(type));

        assertThat(sent.topic()).isEqualTo(type.topic().topicName());
        assertThat(sent.key()).isEqualTo(golden.get("subject").asString());
        assertThat(header(sent.headers(), "content-type")).isEqualTo("application/json");
        for (var attribute : new String[] {
            "specversion", "id", "source", "type", "subject", "time", "sequence", "correlationid", "traceparent"
        }) {
            assertThat(header(sent.headers(), "ce_" + attribute))
                    .as(attribute)
                    .isEqualTo(golden.get(attribute).asString());
        }
        assertThat(EventRecords.read(received(sent))).isEqualTo(event(type));
    }

    @Test
    void anEventThatBreaksItsSchemaCannotLeave() {
        var broken = new DetailsNotMatched("riverside", "p-1001", UUID.randomUUID(), List.of("shoeSize"), 4);
        var event = Event.of(UUID.randomUUID(), Instant.EPOCH, 1, new Event.Trace("c", "t"), broken);

        assertThatThrownBy(() -> EventRecords.toRecord(event))
                .isInstanceOf(BrokenEvent.class)
                .hasMessageContaining("/mismatched/0")
                .hasMessageNotContaining("shoeSize");
    }

    @ParameterizedTest
    @EnumSource(names = {"OTP_REQUESTED", "EMAIL_CONFIRMATION_REQUESTED"})
    void whatIsSentToThePatientCanSayItsLanguage(EventType type) {
        for (var language : List.of("en", "cy")) {
            var json = inLanguage(type, language);

            assertThat(EventSchemas.check(type.typeName(), json)).isEmpty();
            assertThat(EventJson.mapper().writeValueAsString(EventJson.mapper().readValue(json, type.dataType())))
                    .contains("\"language\":\"" + language + "\"");
        }
        assertThat(EventSchemas.check(type.typeName(), inLanguage(type, "fr"))).containsExactly("/language enum");
        assertThat(GoldenExamples.of(type).get("data").has("language")).isFalse();
    }

    @Test
    void amountsAreWrittenInFull() {
        var nothing = new Money(new BigDecimal("0E-8"), "EUR");

        assertThat(EventJson.mapper().writeValueAsString(nothing))
                .isEqualTo("{\"amount\":\"0.00000000\",\"currency\":\"EUR\"}");
    }

    @Test
    void aTypeNewerThanThisCodeIsReadAsUnknown() {
        var sent = EventRecords.toRecord(event(EventType.PASSWORD_SET));
        sent.headers().remove("ce_type").add("ce_type", "openwide.registration.PasswordSet.v9".getBytes(UTF_8));

        assertThat(EventRecords.read(received(sent)).data())
                .isEqualTo(new UnknownEvent("riverside", "p-1001", sent.key()));
    }

    @Test
    void aRecordThatIsNoEventIsUnreadable() {
        var poison = new ProducerRecord<>("openwide.registrations", "key", "{".getBytes(UTF_8));

        assertThatThrownBy(() -> EventRecords.read(received(poison))).isInstanceOf(UnreadableEvent.class);
    }

    private static String inLanguage(EventType type, String language) {
        return ((ObjectNode) GoldenExamples.of(type).get("data"))
                .put("language", language)
                .toString();
    }

    private static Event<EventData> event(EventType type) {
        var golden = GoldenExamples.of(type);
        return Event.of(
                UUID.fromString(golden.get("id").asString()),
                Instant.parse(golden.get("time").asString()),
                golden.get("sequence").asLong(),
                new Event.Trace(
                        golden.get("correlationid").asString(),
                        golden.get("traceparent").asString()),
                GoldenExamples.dataOf(type));
    }

    private static String header(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), UTF_8);
    }

    private static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> sent) {
        return new ConsumerRecord<>(
                sent.topic(), 0, 0, 0, TimestampType.CREATE_TIME, 0, 0, sent.key(), sent.value(), sent.headers(), null);
    }
}
