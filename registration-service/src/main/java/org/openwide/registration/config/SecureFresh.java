package org.openwide.registration.config;

import java.security.SecureRandom;
import java.util.UUID;
import org.openwide.event.EventIds;
import org.openwide.registration.application.Fresh;
import org.openwide.registration.domain.CodeId;
import org.openwide.registration.domain.Token;

/** Chance that nobody can foresee. */
record SecureFresh(EventIds eventIds) implements Fresh {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    @Override
    public Token token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Token.of(bytes);
    }

    @Override
    public CodeId codeId() {
        return new CodeId(UUID.randomUUID());
    }

    @Override
    public UUID noticeId() {
        return eventIds.next();
    }
}
