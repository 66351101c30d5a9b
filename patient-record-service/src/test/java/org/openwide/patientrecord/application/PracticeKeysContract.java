package org.openwide.patientrecord.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.patientrecord.domain.Fixtures.NOW;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openwide.patientrecord.domain.KeyId;
import org.openwide.patientrecord.domain.PracticeId;
import org.openwide.patientrecord.domain.PracticeKey;
import org.openwide.patientrecord.domain.PracticeSecret;

/** What every kind of {@link PracticeKeys} keeps to. */
public abstract class PracticeKeysContract {

    private static final PracticeId RIVERSIDE = new PracticeId("riverside");

    protected abstract PracticeKeys keys();

    @Test
    void findsAKeyByItsHash() {
        var key = aKey();

        assertThat(keys().find(key.hash()).block()).isEqualTo(key);
    }

    @Test
    void anUnknownHashFindsNone() {
        assertThat(keys().find(new PracticeSecret("nobody's").hash()).blockOptional())
                .isEmpty();
    }

    @Test
    void aRevokedKeyStaysWithItsFirstRevocation() {
        var key = aKey();

        assertThat(keys().revoke(RIVERSIDE, key.id(), NOW).block()).isTrue();
        assertThat(keys().revoke(RIVERSIDE, key.id(), NOW.plusSeconds(9)).block())
                .isTrue();

        assertThat(keys().find(key.hash()).block()).isEqualTo(key.revoked(NOW));
    }

    @Test
    void anotherPracticeCannotRevokeIt() {
        var key = aKey();

        assertThat(keys().revoke(new PracticeId("elsewhere"), key.id(), NOW).block())
                .isFalse();

        assertThat(keys().find(key.hash()).block()).isEqualTo(key);
    }

    @Test
    void anUnknownKeyCannotBeRevoked() {
        assertThat(keys().revoke(RIVERSIDE, new KeyId(UUID.randomUUID()), NOW).block())
                .isFalse();
    }

    private PracticeKey aKey() {
        var id = UUID.randomUUID();
        var hash = new PracticeSecret("secret-" + id).hash();
        var key = new PracticeKey(new KeyId(id), RIVERSIDE, "PMS", hash, NOW, null);
        keys().add(key).block();
        return key;
    }
}
