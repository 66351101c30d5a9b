package org.openwide.notification.application;

import org.openwide.notification.domain.Due;

/** Tells the senders that something waits, so that it leaves at once; a lost nudge only costs a moment. */
public interface Nudge {

    void toSend(Due due);
}
