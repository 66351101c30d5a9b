package org.openwide.notification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notification that was taken or never will be; receipts can still tell more of it. */
public sealed interface Settled extends Notification permits Sent, Delivered, Failed {

    /** Since when it stands like this. */
    Instant at();

    /** What it cost, where it cost something. */
    @Nullable
    SmsCharge charge();
}
