package org.openwide.notification.domain;

import org.openwide.notification.domain.SmsCharge.Stage;

/** One part of a text, what it costs by the latest that is known, and how far it got. */
public record ChargedPart(AcceptedParts.Part part, Stage stage) {

    static ChargedPart accepted(AcceptedParts.Part part) {
        return new ChargedPart(part, Stage.ACCEPTED);
    }

    /**
     * In whatever order receipts come, the end is the same: what reached the phone outweighs what did not, and either
     * outweighs what is still on its way.
     */
    ChargedPart correctedBy(Receipt receipt) {
        AcceptedParts.Part told = receipt.part().first();
        Stage reached = receipt.status().stage();
        if (!told.messageId().equals(part.messageId()) || reached.compareTo(stage) < 0) {
            return this;
        }
        var network = told.network() == null ? part.network() : told.network();
        return new ChargedPart(new AcceptedParts.Part(part.messageId(), told.price(), network), reached);
    }
}
