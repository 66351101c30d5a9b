package org.openwide.notification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one text cost; its id is the provider's id of the first part. */
public record SmsCharge(
        String chargeId,
        int parts,
        Money price,
        @Nullable String network,
        @Nullable String country,
        Stage stage,
        Instant chargedAt) {

    /** How far the provider got with the text that is charged. */
    public enum Stage {
        ACCEPTED
    }

    static SmsCharge of(AcceptedParts accepted, Instant now) {
        AcceptedParts.Part first = accepted.first();
        return new SmsCharge(
                first.messageId(),
                accepted.parts().size(),
                accepted.price(),
                first.network(),
                accepted.country(),
                Stage.ACCEPTED,
                now);
    }
}
