package org.openwide.registration.adapter.hashing;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** The same hashes, with the time that each takes while it runs: the wait for a place is not in it. */
final class TimedArgon2id implements Argon2id {

    private static final Duration[] UP_TO = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1)
    };

    private final Argon2id argon2id;
    private final Timer hashing;

    TimedArgon2id(Argon2id argon2id, MeterRegistry registry) {
        this.argon2id = argon2id;
        this.hashing = Timer.builder("openwide.passwords.hash")
                .serviceLevelObjectives(UP_TO)
                .register(registry);
    }

    @Override
    public String hash(byte[] password) {
        return hashing.record(() -> argon2id.hash(password));
    }

    @Override
    public boolean verify(String hash, byte[] password) {
        return hashing.record(() -> argon2id.verify(hash, password));
    }
}
