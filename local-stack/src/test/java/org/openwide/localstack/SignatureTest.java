package org.openwide.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.vonage.client.auth.hashutils.HashType;
import com.vonage.client.auth.hashutils.HashUtil;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Signed as Vonage's own SDK signs. */
class SignatureTest {

    @Test
    void coversTheSortedFieldsWithTheirDividersReplaced() throws Exception {
        var fields = Map.of("b", "2=3&4", "a", "1", "empty", " ", "sig", "not itself");

        assertThat(Signature.of(fields, "secret"))
                .isEqualToIgnoringCase(HashUtil.calculate("&a=1&b=2_3_4", "secret", HashType.HMAC_SHA256));
    }

    @Test
    void changesWithTheSecret() {
        var fields = Map.of("a", "1");

        assertThat(Signature.of(fields, "one")).isNotEqualTo(Signature.of(fields, "another"));
    }
}
