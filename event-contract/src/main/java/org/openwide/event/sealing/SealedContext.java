package org.openwide.event.sealing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.openwide.event.Event;

/** HPKE's context info: binds what is sealed to one event, so that it opens in no other. */
record SealedContext(String type, UUID eventId) {

    static SealedContext of(Event<?> event) {
        return new SealedContext(event.type(), event.id());
    }

    byte[] bytes() {
        return (type + "|" + eventId).getBytes(StandardCharsets.UTF_8);
    }
}
