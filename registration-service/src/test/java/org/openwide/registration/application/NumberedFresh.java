package org.openwide.registration.application;

import java.util.UUID;
import org.openwide.registration.domain.CodeId;
import org.openwide.registration.domain.Fixtures;
import org.openwide.registration.domain.Token;

/** Foreseeable chance: each thing has the next number. */
final class NumberedFresh implements Fresh {

    private int last = 200;

    @Override
    public Token token() {
        return Fixtures.aToken(++last);
    }

    @Override
    public CodeId codeId() {
        return Fixtures.code(++last);
    }

    @Override
    public UUID noticeId() {
        return Fixtures.notice(++last);
    }
}
