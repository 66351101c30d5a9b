package org.openwide.registration.domain;

/** What became of asking for the code again. */
public sealed interface CodeResend extends Outcome permits CodeResend.Resent, TextRefusal, StepOutOfOrder {

    /** A text is on its way. */
    record Resent(Change change) implements CodeResend, Advance {}
}
