package org.openwide.notification.domain;

/** What came back from the provider or the mail server, by what it means for a second try. */
public sealed interface Answer {

    /** It was taken; a text has parts with prices. */
    sealed interface Accepted extends Answer {}

    /** All parts of the text were taken, and are charged. */
    record TextAccepted(AcceptedParts parts) implements Accepted {}

    /** The mail server took the email. */
    record EmailAccepted() implements Accepted {}

    /** Some parts were taken and charged, others refused; it cannot be put together on the phone. */
    record PartlyAccepted(AcceptedParts parts) implements Answer {}

    /** Definitely not sent, and may be tried again; the detail is the other side's own code. */
    record NotNow(String detail) implements Answer {}

    /** Definitely not sent, and trying again does not help. */
    record Refused(Reason reason, String detail) implements Answer {}

    /** Nobody knows: no answer, half of one, or one without a meaning. */
    record Unsure(String detail) implements Answer {}
}
