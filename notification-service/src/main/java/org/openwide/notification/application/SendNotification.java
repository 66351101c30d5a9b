package org.openwide.notification.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Attempt;
import org.openwide.notification.domain.Change;
import org.openwide.notification.domain.Due;
import org.openwide.notification.domain.Expired;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Sending;
import org.openwide.notification.domain.Settled;
import org.openwide.notification.domain.Unknown;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Sends one queued notification. Killed at any line, it is sent at most once and charged exactly once:
 * <ol>
 *   <li>before the claim is saved: still QUEUED, the next sender takes it;
 *   <li>after the claim, before or after the provider took it: SENDING until the lease runs out, then UNKNOWN with an
 *       alert, never sent again by itself. If the provider did take it, its receipt proves that, and settles it to sent
 *       and charged (an email is repeated once instead, with the same Message-ID);
 *   <li>while the answer is saved: state, charge and the events about both are one write to one document, so there are
 *       all of them or none; none is the case above;
 *   <li>after that, before the events are published: they wait in the document's outbox, and the sweeper publishes them;
 *   <li>after that, before the outbox is emptied: the same events, same ids and sequences, stand on the topics twice.
 * </ol>
 * Only the day's counters are written apart: a text counted and not sent errs towards sending less.
 */
public final class SendNotification {

    private static final Retry SAVING =
            Retry.backoff(30, Duration.ofMillis(100)).maxBackoff(Duration.ofSeconds(5));

    private final Notifications notifications;
    private final Delivery delivery;
    private final SendingRules rules;
    private final Alerts alerts;
    private final InstantSource clock;

    public SendNotification(
            Notifications notifications, Delivery delivery, SendingRules rules, Alerts alerts, InstantSource clock) {
        this.notifications = notifications;
        this.delivery = delivery;
        this.rules = rules;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** Does nothing when it is not there, not due, or someone else's, and lets go first who was asked for before it. */
    public Mono<Void> send(Due due) {
        return notifications
                .before(due)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(earlier -> earlier.isPresent() ? letPass(due, earlier.get()) : attempt(due));
    }

    private Mono<Void> letPass(Due due, Notification earlier) {
        Instant now = clock.instant();
        return notifications
                .decide(due.id(), notification -> asDue(notification, now).map(queued -> queued.letPass(earlier, now)))
                .doOnNext(this::tellIfTooLate)
                .then();
    }

    private Mono<Void> attempt(Due due) {
        Instant now = clock.instant();
        return notifications
                .decide(due.id(), notification -> asDue(notification, now).map(queued -> claim(queued, now)))
                .doOnNext(this::tellIfTooLate)
                .mapNotNull(change -> change.next() instanceof Sending sending ? sending : null)
                .flatMap(this::attempt);
    }

    private Mono<Void> attempt(Sending sending) {
        Instant began = clock.instant();
        return delivery.attempt(sending).flatMap(attempt -> settle(sending, attempt, began));
    }

    private void tellIfTooLate(Change claimed) {
        if (claimed.next() instanceof Expired expired) {
            alerts.expired(expired, "its time was over when its turn came");
        }
    }

    private static Optional<Queued> asDue(Notification notification, Instant now) {
        return notification instanceof Queued queued && queued.dueAt(now) ? Optional.of(queued) : Optional.empty();
    }

    private Change claim(Queued queued, Instant now) {
        return queued.claim(now, rules.lease(queued.request().medium()));
    }

    private Mono<Void> settle(Sending sending, Delivery.Attempt attempt, Instant began) {
        var made = Attempt.of(began, attempt.answer(), Duration.between(began, clock.instant()));
        return notifications
                .decide(
                        sending.id(),
                        notification -> learn(notification, sending, attempt).map(change -> change.after(made)))
                .retryWhen(SAVING)
                .doOnNext(change -> alerts.tellOf(change.next(), attempt.answer()))
                .doOnError(cause -> alerts.notSaved(sending.id(), cause))
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(attempt.afterwards());
    }

    /** The answer is to this try: another sender's is ended by it only when it shows that there must be no other. */
    private Optional<Change> learn(Notification notification, Sending tried, Delivery.Attempt attempt) {
        Answer answer = attempt.answer();
        Instant now = clock.instant();
        return switch (notification) {
            case Sending sending
            when sending.isSameTryAs(tried) ->
                Optional.of((attempt.counted() ? sending.counted() : sending)
                        .answered(answer, now, rules.nextTry(sending, now)));
            case Sending anothers -> anothers.answeredLate(answer, now);
            case Queued queued -> queued.answeredLate(answer, now);
            case Unknown unknown -> unknown.answered(answer, now);
            case Expired expired -> expired.answeredLate(answer, now);
            case Settled _ -> Optional.empty();
        };
    }
}
