package org.openwide.event;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import com.fasterxml.uuid.UUIDClock;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/** Makes event ids: UUIDs of version 7 (RFC 9562), which sort by the time they were made. */
public final class EventIds {

    private final NoArgGenerator generator;

    public EventIds(InstantSource clock) {
        generator = Generators.timeBasedEpochGenerator(new SecureRandom(), new UUIDClock() {
            @Override
            public long currentTimeMillis() {
                return clock.millis();
            }
        });
    }

    public UUID next() {
        return generator.generate();
    }
}
