package org.openwide.registration.domain;

/** What became of opening a registration link. */
public sealed interface Opening extends Outcome
        permits Opening.Opened, Opening.LinkUnknown, Opening.LinkUsed, LinkLocked, LinkEnded {

    /** The patient may go on with the new access token. */
    record Opened(Change change) implements Opening, Advance {}

    /** There is no such link. */
    record LinkUnknown() implements Opening, Refusal {}

    /** The patient registered with it already. */
    record LinkUsed(Practice practice) implements Opening, Refusal {}
}
