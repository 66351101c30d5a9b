package org.openwide.registration.adapter.hashing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Argon2idTest {

    private static final byte[] PASSWORD = "tulip bracket moss".getBytes(UTF_8);

    static Stream<Argon2id> implementations() {
        var cost = HashCost.of(19 * 1024, 2);
        return Stream.of(new NativeArgon2id(cost), new JavaArgon2id(cost));
    }

    @ParameterizedTest
    @MethodSource("implementations")
    void aHashHasTheProductsParametersAndASaltOfItsOwn(Argon2id argon2id) {
        var hash = argon2id.hash(PASSWORD);

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(argon2id.hash(PASSWORD));
        assertThat(EncodedHash.parse(hash).salt()).hasSize(16);
        assertThat(EncodedHash.parse(hash).hash()).hasSize(32);
    }

    @ParameterizedTest
    @MethodSource("implementations")
    void eachVerifiesWhatTheOtherMade(Argon2id argon2id) {
        implementations().map(other -> other.hash(PASSWORD)).forEach(hash -> {
            assertThat(argon2id.verify(hash, PASSWORD)).isTrue();
            assertThat(argon2id.verify(hash, "tulip bracket mosS".getBytes(UTF_8)))
                    .isFalse();
        });
    }

    @Test
    void anotherEncodingIsNotGuessedAt() {
        assertThatThrownBy(() -> EncodedHash.parse("$2a$10$abc")).isInstanceOf(IllegalArgumentException.class);
    }
}
