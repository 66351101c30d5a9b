package org.openwide.notification.application;

import org.openwide.notification.domain.Content;
import org.openwide.notification.domain.Request;
import org.openwide.notification.domain.SealedContent;

/** Opens what was sealed to this service. */
public interface Contents {

    /** @throws UnreadableContent when no key of ours opens it, or there is something else inside */
    Content open(Request request, SealedContent sealed);

    /** It cannot be opened, now or later, with the keys we have. */
    final class UnreadableContent extends RuntimeException {

        public UnreadableContent(Throwable cause) {
            super("the sealed part cannot be read", cause);
        }
    }
}
