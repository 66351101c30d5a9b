package org.openwide.registration.application;

import java.util.UUID;
import org.openwide.registration.domain.CodeId;
import org.openwide.registration.domain.Token;

/** Things that were never there before. */
public interface Fresh {

    /** 256 random bits. */
    Token token();

    /** A random id for a code to be derived from. */
    CodeId codeId();

    /** An id for an event that asks for a text or an email. */
    UUID noticeId();
}
