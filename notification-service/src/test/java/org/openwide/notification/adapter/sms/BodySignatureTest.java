package org.openwide.notification.adapter.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class BodySignatureTest {

    private static final String SECRET = "a-secret-that-two-of-us-share-0123";
    private static final Duration WINDOW = Duration.ofHours(25);
    private static final Instant NOW = Instant.ofEpochSecond(1_790_000_000);

    private static BodySignature at(Instant now) {
        return with(SECRET, now);
    }

    private static BodySignature with(String secret, Instant now) {
        return new BodySignature(secret, WINDOW, () -> now);
    }

    private static HttpHeaders signed(String body) {
        var headers = new HttpHeaders();
        at(NOW).sign(headers, body);
        return headers;
    }

    @Test
    void whatWasSignedPassesWithinTheWindowOnly() {
        assertThat(at(NOW.plus(WINDOW)).passes(signed("{}"), "{}")).isTrue();
        assertThat(at(NOW.minus(SigningTime.AHEAD)).passes(signed("{}"), "{}")).isTrue();
        assertThat(at(NOW.plus(WINDOW).plusSeconds(1)).passes(signed("{}"), "{}"))
                .isFalse();
        assertThat(at(NOW.minus(SigningTime.AHEAD).minusSeconds(1)).passes(signed("{}"), "{}"))
                .isFalse();
    }

    @Test
    void anotherBodyOrTimeOrSecretDoesNotPass() {
        var later = signed("{}");
        later.set(BodySignature.TIMESTAMP, "1790000001");

        assertThat(at(NOW).passes(signed("{}"), "{ }")).isFalse();
        assertThat(at(NOW).passes(later, "{}")).isFalse();
        assertThat(with("another-" + SECRET, NOW).passes(signed("{}"), "{}")).isFalse();
    }

    @Test
    void nothingPassesWithoutASignatureOrASecret() {
        assertThat(at(NOW).passes(new HttpHeaders(), "{}")).isFalse();
        assertThat(with("", NOW).passes(signed("{}"), "{}")).isFalse();
    }
}
