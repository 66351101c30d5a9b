package org.openwide.registration.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openwide.event.Event;
import org.openwide.event.registrationlink.LinkRevoked;
import org.openwide.registration.domain.Fixtures;

class HolesTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Holes holes = new Holes(meters);

    private void hear(String patient, long... sequences) {
        var data = new LinkRevoked("riverside", patient, new UUID(1, 1), "replaced");
        var trace = new Event.Trace("c", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        for (var sequence : sequences) {
            holes.heard("links", Event.of(new UUID(2, sequence), Fixtures.NOW, sequence, trace, data));
        }
    }

    private double missing() {
        return meters.counter("openwide.events.missing", "topic", "links").count();
    }

    @Test
    void whatNeverCameIsCounted() {
        hear("p-1", 1, 2, 5, 6);

        assertThat(missing()).isEqualTo(2);
    }

    @Test
    void whatComesTwiceIsNoHole() {
        hear("p-1", 1, 2, 3, 1, 2, 3, 4);

        assertThat(missing()).isZero();
    }

    @Test
    void everyoneIsNumberedApartAndWhoIsNewMayBeginAnywhere() {
        hear("p-1", 1, 2);
        hear("p-2", 7, 8);
        hear("p-1", 3);

        assertThat(missing()).isZero();
    }
}
