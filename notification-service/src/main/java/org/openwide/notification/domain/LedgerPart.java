package org.openwide.notification.domain;

import java.util.List;

/** One part of a text as our own ledger has it. */
public record LedgerPart(String messageId, NotificationId notificationId, String practiceId, Money price) {

    public static List<LedgerPart> of(NotificationId id, String practiceId, SmsCharge charge) {
        return charge.each().stream()
                .map(ChargedPart::part)
                .map(part -> new LedgerPart(part.messageId(), id, practiceId, part.price()))
                .toList();
    }
}
