package org.openwide.notification.domain;

/** What came back from the provider or the mail server, by what it means for a second try. */
public sealed interface Answer {

    /** It was taken, whole or in part: whenever this becomes known, there must be no second try. */
    sealed interface Taken extends Answer {}

    /** Nothing in it shows that it was taken; the detail is the other side's own code. */
    sealed interface Unproven extends Answer {

        String detail();
    }

    /** All parts of the text were taken, and are charged. */
    record TextAccepted(AcceptedParts parts) implements Taken {}

    /** The mail server took the email. */
    record EmailAccepted() implements Taken {}

    /** Some parts were taken and charged, others refused; it cannot be put together on the phone. */
    record PartlyAccepted(AcceptedParts parts) implements Taken {}

    /**
     * Definitely not sent, and may be tried again.
     *
     * @param ourAccount whether it comes of our own account or settings, so that a person must act
     */
    record NotNow(String detail, boolean ourAccount) implements Unproven {

        public NotNow(String detail) {
            this(detail, false);
        }
    }

    /** Definitely not sent, and trying again does not help. */
    record Refused(Reason reason, String detail) implements Unproven {}

    /** Nobody knows: no answer, half of one, or one without a meaning. */
    record Unsure(String detail) implements Unproven {}
}
