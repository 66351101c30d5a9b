package org.openwide.registration.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.openwide.registration.adapter.hashing.PasswordHashing;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a password hash costs: OWASP's 19 MiB and 2 passes of Argon2id, or more. More are for better machines; a hash that
 * was made before is still compared at its own cost.
 */
record HashingSettings(
        @DefaultValue("19456") @Min(19_456) @Max(1_048_576) int kibibytes,
        @DefaultValue("2") @Min(2) @Max(100) int passes,
        @Nullable @Min(1) @Max(256) Integer atOnce) {

    PasswordHashing hashing() {
        var places = atOnce == null ? Runtime.getRuntime().availableProcessors() : atOnce;
        return new PasswordHashing(kibibytes, passes, places);
    }
}
