package org.openwide.event.smscharge;

import org.openwide.event.EventData;

/** Events of one charge. */
public sealed interface SmsChargeEvent extends EventData permits SmsCharged {

    /** The provider's id of the text's first part. */
    String chargeId();

    @Override
    default String subject() {
        return chargeId();
    }
}
