package org.openwide.patientrecord.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a patient does not get on, in terms that staff can act on. */
public sealed interface Stuck {

    /** What they confirmed differs from the record in these fields. */
    record DetailsDiffer(
            List<String> fields,
            int attemptsRemaining,
            @Nullable PhoneField mobileStandsIn) implements Stuck {}

    /** Too many failed attempts: only a new link helps. */
    record Locked(
            String reason, List<String> fields, @Nullable PhoneField mobileStandsIn) implements Stuck {}

    /** The link was replaced, withdrawn or expired under a running registration. */
    record Ended(String reason) implements Stuck {}

    /** The text with the mobile code will not arrive. */
    record TextFailed(String reason) implements Stuck {}

    /** The email with the confirmation link will not arrive. */
    record EmailFailed(String reason) implements Stuck {}

    /** The text or email with the registration link itself will not arrive. */
    record LinkNotDelivered(String reason) implements Stuck {}

    /** Where a mobile number stands that the patient may have typed. */
    enum PhoneField {
        HOME,
        WORK
    }
}
