package org.openwide.notification.adapter.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.domain.Delivered;
import org.openwide.notification.domain.Expired;
import org.openwide.notification.domain.Failed;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Reason;
import org.openwide.notification.domain.Receipts;
import org.openwide.notification.domain.Sending;
import org.openwide.notification.domain.Sent;
import org.openwide.notification.domain.SmsCharge;
import org.openwide.notification.domain.Unknown;

/** What each state of a notification has to show: since when, why, what the provider reported, what it cost. */
record Standing(
        @Nullable Instant since,
        @Nullable Reason reason,
        Receipts receipts,
        @Nullable SmsCharge charge) {

    static Standing of(Notification notification) {
        return switch (notification) {
            case Queued _ -> new Standing(null, null, Receipts.NONE, null);
            case Sending sending -> new Standing(null, null, sending.receipts(), null);
            case Sent sent -> new Standing(sent.at(), null, sent.receipts(), sent.charge());
            case Delivered delivered -> new Standing(delivered.at(), null, delivered.receipts(), delivered.charge());
            case Failed failed -> new Standing(failed.at(), failed.reason(), failed.receipts(), failed.charge());
            case Unknown unknown -> new Standing(unknown.at(), Reason.OUTCOME_UNKNOWN, Receipts.NONE, null);
            case Expired expired -> new Standing(expired.at(), Reason.EXPIRED, Receipts.NONE, null);
        };
    }
}
