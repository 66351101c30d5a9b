package org.openwide.localstack;

/** How the mail server fails a sender. */
public sealed interface MailFault {

    /** Answers {@code MAIL FROM} with this code, so that nothing is taken. */
    record Refusal(int code) implements MailFault {}

    /** Takes the whole message and hangs up before saying so. */
    record DropAfterData() implements MailFault {}
}
