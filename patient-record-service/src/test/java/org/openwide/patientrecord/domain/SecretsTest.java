package org.openwide.patientrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openwide.patientrecord.domain.Fixtures.EMAIL;
import static org.openwide.patientrecord.domain.Fixtures.MOBILE;
import static org.openwide.patientrecord.domain.Fixtures.NOW;
import static org.openwide.patientrecord.domain.Fixtures.READY;
import static org.openwide.patientrecord.domain.Fixtures.RIVERSIDE;
import static org.openwide.patientrecord.domain.Fixtures.aPatient;
import static org.openwide.patientrecord.domain.Fixtures.anOrder;
import static org.openwide.patientrecord.domain.Fixtures.completed;
import static org.openwide.patientrecord.domain.Fixtures.news;
import static org.openwide.patientrecord.domain.Fixtures.next;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void aSecretIsKeptAsItsSha256() {
        assertThat(new LinkToken("abc").hash())
                .isEqualTo(new SecretHash("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        assertThat(new PracticeSecret("abc").hash()).isEqualTo(new LinkToken("abc").hash());
    }

    @Test
    void aHashHasOneSpelling() {
        var hex = new LinkToken("abc").hash().hex();

        assertThat(new SecretHash(hex.toUpperCase(Locale.ROOT))).isEqualTo(new SecretHash(hex));
        assertThatThrownBy(() -> new SecretHash("abc")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRevokedKeyIsNotLive() {
        var key = new PracticeKey(
                new KeyId(Fixtures.notification(1)),
                RIVERSIDE.id(),
                "PMS",
                new PracticeSecret("abc").hash(),
                NOW,
                null);

        assertThat(key.isLive()).isTrue();
        assertThat(key.revoked(NOW).isLive()).isFalse();
        assertThat(key.revoked(NOW).revoked(NOW.plusSeconds(1)).revokedAt()).isEqualTo(NOW);
    }

    @Test
    void nothingWritesOutWhatItHides() {
        var issued = aPatient().issue(anOrder(1, SendBy.EMAIL), RIVERSIDE, READY);
        var completed = next(issued).hear(news(1, 1, completed("verified@example.org", MOBILE)));

        assertThat(issued + " " + completed + " " + EMAIL + MOBILE + new LinkToken("token-1") + anOrder(1)
                        + new PracticeSecret("token-1") + new LinkToken("token-1").hash())
                .doesNotContain("Siân", "Neill", "1948", "sian@", "verified@", "447700900123", "token-1")
                .doesNotContain(new LinkToken("token-1").hash().hex());
    }
}
