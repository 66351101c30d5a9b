package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.LEASE;
import static org.openwide.notification.domain.Fixtures.NOW;
import static org.openwide.notification.domain.Fixtures.aCode;
import static org.openwide.notification.domain.Fixtures.aReceipt;
import static org.openwide.notification.domain.Fixtures.accepted;
import static org.openwide.notification.domain.Fixtures.anEmail;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Change;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Reason;
import org.openwide.notification.domain.Receipt;
import org.openwide.notification.domain.Sending;
import org.openwide.notification.domain.Unknown;
import reactor.core.publisher.Flux;

/** What every keeper of notifications does, the real one and the one in memory. */
public abstract class NotificationsContract extends TurnsContract {

    /** What it would tell others, in order, by kind and sequence such as {@code SmsSent#1}. */
    protected abstract List<String> told(NotificationId id);

    @Test
    void keepsANewOneAndKnowsItAgain() {
        Queued queued = aCode();

        assertThat(notifications().add(queued).block()).isTrue();
        assertThat(notifications().add(queued).block()).isFalse();
        assertThat(read(queued)).isEqualTo(queued);
    }

    @Test
    void anAddedOneDoesNotComeBackToLifeWhenItIsAskedForAgain() {
        Queued queued = added(aCode());
        step(queued, n -> Optional.of(((Queued) n).claim(NOW, LEASE)));

        assertThat(notifications().add(queued).block()).isFalse();
        assertThat(read(queued)).isInstanceOf(Sending.class);
    }

    @Test
    void whatIsNotThereDecidesNothing() {
        assertThat(notifications()
                        .decide(aCode().id(), n -> Optional.of(new Change(n, List.of(), Optional.empty())))
                        .blockOptional())
                .isEmpty();
    }

    @Test
    void everyStateComesBackAsItWas() {
        Stream.of(
                        answered(new Answer.NotNow("vonage-1")),
                        new Step(
                                claimed(aCode()),
                                n -> Optional.of(
                                        ((Sending) n).counted().answered(new Answer.NotNow("vonage-1"), NOW, NOW))),
                        answered(accepted("m-1", "0.04120000", "0.0412")),
                        answered(new Answer.Refused(Reason.NUMBER_REFUSED, "vonage-7")),
                        answered(new Answer.PartlyAccepted(
                                accepted("m-1", "0.05").parts())),
                        answered(new Answer.Unsure("timeout")),
                        new Step(aCode(), n -> Optional.of(((Queued) n).claim(NOW.plusSeconds(900), LEASE))))
                .forEach(this::assertKept);
    }

    @Test
    void keepsReceiptsWithTheTextTheyAreFor() {
        Queued queued = claimed(aCode());

        Change change = step(queued, n -> ((Sending) n).receive(aReceipt("m-1", Receipt.Status.DELIVERED)));

        assertThat(read(queued)).isEqualTo(change.next());
    }

    @Test
    void keepsStateAndEventsTogether() {
        Queued queued = claimed(aCode());

        step(queued, n -> Optional.of(((Sending) n).answered(accepted("m-1", "0.0412"), NOW, NOW)));

        assertThat(told(queued.id())).containsExactly("SmsSent#1", "SmsCharged#1");
    }

    @Test
    void countsTheEventsOfOneNotificationWithoutGaps() {
        Queued queued = claimed(aCode());

        step(queued, n -> ((Sending) n).leaseRanOut(NOW.plusSeconds(900)));
        step(queued, n -> Optional.of(((Unknown) n).receive(aReceipt("m-9", Receipt.Status.DELIVERED))));

        assertThat(told(queued.id())).containsExactly("SmsFailed#1", "SmsSent#2", "SmsCharged#1");
    }

    @Test
    void emailsAreToldOfInTheirOwnWords() {
        Queued queued = claimed(anEmail());

        step(queued, n -> Optional.of(((Sending) n).answered(new Answer.EmailAccepted(), NOW, NOW)));

        assertThat(told(queued.id())).containsExactly("EmailSent#1");
    }

    @Test
    void of20RacersOneClaimsAndTheOthersFindNothingToDo() {
        Queued queued = added(aCode());
        var decided = new AtomicInteger();

        Long winners = Flux.range(0, 20)
                .flatMap(_ -> notifications().decide(queued.id(), n -> {
                    decided.incrementAndGet();
                    return n instanceof Queued q ? Optional.of(q.claim(NOW, LEASE)) : Optional.empty();
                }))
                .count()
                .block();

        assertThat(winners).isEqualTo(1);
        assertThat(decided.get()).isGreaterThanOrEqualTo(20);
    }

    @Test
    void findsWhatWasAbandoned() {
        Queued claimed = claimed(aCode());

        assertThat(notifications().abandoned(NOW, 1000).collectList().block()).doesNotContain(claimed.id());
        assertThat(notifications()
                        .abandoned(NOW.plus(LEASE), 1000)
                        .collectList()
                        .block())
                .contains(claimed.id());
    }

    private record Step(Queued before, Function<Notification, Optional<Change>> decision) {}

    private Step answered(Answer answer) {
        return new Step(claimed(aCode()), n -> Optional.of(((Sending) n).answered(answer, NOW, NOW.plusSeconds(1))));
    }

    private void assertKept(Step step) {
        notifications().add(step.before()).block();
        Change change = step(step.before(), step.decision());
        assertThat(read(step.before())).isEqualTo(change.next());
    }
}
