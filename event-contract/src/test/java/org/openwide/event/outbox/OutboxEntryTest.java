package org.openwide.event.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openwide.event.Event;
import org.openwide.event.EventType;
import org.openwide.event.GoldenExamples;

class OutboxEntryTest {

    @Test
    void namesItsEventWithoutWhatItSays() {
        var data = GoldenExamples.dataOf(EventType.PATIENT_UPDATED);
        var entry = OutboxEntry.of(Event.of(UUID.randomUUID(), Instant.EPOCH, 7, new Event.Trace("c", "t"), data));

        assertThat(entry.json()).contains("familyName");
        assertThat(entry.toString())
                .contains("openwide.patient-updates", entry.id().toString(), "#7")
                .doesNotContain("familyName", data.patientId());
    }
}
