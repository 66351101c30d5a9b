package org.openwide.notification.domain;

import java.time.Instant;

/** A notification that was taken or never will be; receipts can still tell more of it. */
public sealed interface Settled extends Notification permits Sent, Delivered, Failed {

    /** Since when it stands like this. */
    Instant at();
}
