package org.openwide.notification.adapter.sms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashedNumbersTest {

    private static final String NUMBER = "+447911123456";

    private final HashedNumbers numbers = new HashedNumbers("a-secret");

    @Test
    void aNumberHasOneKeyAndAnotherAnother() {
        assertThat(numbers.keyOf(NUMBER))
                .isEqualTo(new HashedNumbers("a-secret").keyOf(NUMBER))
                .isNotEqualTo(numbers.keyOf("+447911123457"))
                .matches("[0-9a-f]{32}");
    }

    @Test
    void withoutTheSecretTheKeyCannotBeFound() throws Exception {
        byte[] plain = MessageDigest.getInstance("SHA-256").digest(NUMBER.getBytes(UTF_8));

        assertThat(numbers.keyOf(NUMBER))
                .isNotEqualTo(new HashedNumbers("another-secret").keyOf(NUMBER))
                .isNotEqualTo(HexFormat.of().formatHex(plain).substring(0, 32));
    }

    @ParameterizedTest
    @CsvSource({
        "+447911123456, 44-7911",
        "+447700900123, 44-7700",
        "+353861234567, 353-8612",
        "+35699123456, 356-9912",
        "+376312345, 376-31",
        "+393123456789, 39-3123",
        "nothing, unknown"
    })
    void aPrefixFitsThousandsOfNumbers(String number, String prefix) {
        assertThat(numbers.prefixOf(number)).isEqualTo(prefix);
    }
}
