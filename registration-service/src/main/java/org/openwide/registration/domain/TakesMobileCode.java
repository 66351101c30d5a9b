package org.openwide.registration.domain;

import java.time.Instant;
import java.util.UUID;

/** Only a code texted to the record's mobile leads on from here. */
public sealed interface TakesMobileCode extends Standing permits AwaitingMobileCode, Resuming {

    /**
     * Texts a code again.
     *
     * @param fresh the id of the code to text when no earlier one has enough time left
     * @param noticeId names the text
     */
    CodeResend resend(CodeId fresh, UUID noticeId, Rules rules, Instant now);

    /** Takes the code that the holder of this access token read from the phone. */
    CodeEntry enter(MobileCode entered, TokenHash by, Rules rules, Instant now);
}
