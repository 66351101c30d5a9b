package org.openwide.patientrecord.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What the registration-service tells of one registration.
 *
 * @param sequence counts what it tells of this registration, from 1
 * @param event the event's name in the language of the product, such as {@code DetailsNotMatched}
 */
public record RegistrationNews(LinkId link, long sequence, Instant at, String event, Fact fact) {

    /** What happened. */
    public sealed interface Fact {}

    public record Started() implements Fact {}

    public record DetailsMatched() implements Fact {}

    public record DetailsNotMatched(Mismatch mismatch) implements Fact {}

    /** A code is being texted, in the notification of this id. */
    public record CodeRequested(UUID notification) implements Fact {}

    public record MobileVerified() implements Fact {}

    public record PasswordSet() implements Fact {}

    /** A confirmation link is being emailed, in the notification of this id. */
    public record EmailRequested(UUID notification) implements Fact {}

    public record EmailConfirmed() implements Fact {}

    public record TermsAccepted() implements Fact {}

    public record Completed(VerifiedDetails verified) implements Fact {}

    public record Locked(String reason) implements Fact {}

    public record Ended(String reason) implements Fact {}

    /** The patient asked the practice for another link, at whichever step: this one no longer helps. */
    public record NewLinkRequested(Instant at) implements Fact {}

    /** Something newer than this service: only that it happened is known. */
    public record SomethingElse() implements Fact {}
}
