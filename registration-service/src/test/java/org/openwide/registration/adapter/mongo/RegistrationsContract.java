package org.openwide.registration.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openwide.registration.domain.Fixtures.FIRST;
import static org.openwide.registration.domain.Fixtures.NOW;
import static org.openwide.registration.domain.Fixtures.RULES;
import static org.openwide.registration.domain.Fixtures.aToken;
import static org.openwide.registration.domain.Fixtures.code;
import static org.openwide.registration.domain.Fixtures.notice;
import static org.openwide.registration.domain.Fixtures.wrong;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwide.registration.application.Registrations.Key;
import org.openwide.registration.domain.AwaitingMobileCode;
import org.openwide.registration.domain.Change;
import org.openwide.registration.domain.ConfirmingDetails;
import org.openwide.registration.domain.DomainEvent;
import org.openwide.registration.domain.EndReason;
import org.openwide.registration.domain.EndedRegistration;
import org.openwide.registration.domain.Fixtures;
import org.openwide.registration.domain.Invited;
import org.openwide.registration.domain.LockReason;
import org.openwide.registration.domain.LockedRegistration;
import org.openwide.registration.domain.Noted;
import org.openwide.registration.domain.Registration;
import org.openwide.registration.domain.Session;
import reactor.core.publisher.Flux;

/** What every store of registrations does, whatever it is made of. */
abstract class RegistrationsContract extends StoredRegistrations {

    @ParameterizedTest
    @MethodSource("everyState")
    void aStateComesBackAsItWas(Registration state) {
        var kept = stored(state);

        assertThat(found(new Key.ById(kept.id()))).isEqualTo(kept);
    }

    @Test
    void aRegistrationIsFoundByItsLinkAndByEveryEmailLink() {
        var kept = stored(Fixtures.confirmingEmail());

        assertThat(found(new Key.ByLink(kept.dossier().link().token()))).isEqualTo(kept);
        assertThat(registrations()
                        .find(new Key.ByEmailLink(aToken(50).hash()))
                        .map(found -> found.dossier().counts().emails())
                        .block(PATIENCE))
                .isEqualTo(kept.dossier().counts().emails());
        assertThat(registrations().find(new Key.ByLink(aToken(99).hash())).block(PATIENCE))
                .isNull();
    }

    @Test
    void keepsStateAndEventsTogether() {
        var kept = stored(Fixtures.entering());

        keep(kept, new DomainEvent.RegistrationStarted(NOW), new DomainEvent.MobileVerified(NOW));

        assertThat(eventsOf(kept.id())).isEqualTo(2);
    }

    @Test
    void ofManyRacersEachDecidesOnWhatTheOneBeforeLeft() {
        var kept = stored(Fixtures.waiting());

        var outcomes = Flux.fromStream(IntStream.range(0, 20).boxed())
                .flatMap(
                        i -> registrations()
                                .decide(
                                        new Key.ById(kept.id()),
                                        state -> ((AwaitingMobileCode) state).enter(wrong(), FIRST, RULES, NOW)),
                        20)
                .collectList()
                .block(PATIENCE);

        assertThat(outcomes).filteredOn(outcome -> outcome.toKeep().isPresent()).hasSize(5);
        assertThat(found(new Key.ById(kept.id())).dossier().counts().codes().wrong())
                .isEqualTo(5);
    }

    @Test
    void ofManyConfirmationsOneAsksForATextAndOneEventIsKept() {
        var kept = stored(Fixtures.confirming());

        Flux.range(0, 20)
                .flatMap(
                        i -> registrations()
                                .decide(
                                        new Key.ById(kept.id()),
                                        state -> state instanceof ConfirmingDetails confirming
                                                ? confirming.confirm(code(i), notice(i), RULES, NOW)
                                                : new Noted(Optional.empty())),
                        20)
                .blockLast(PATIENCE);

        assertThat(eventsOf(kept.id())).isEqualTo(2);
    }

    @Test
    void whatWasBegunIsFinishedThoughNobodyListensAnyMore() {
        var kept = stored(Fixtures.entering());
        var locked = new LockedRegistration(kept.dossier(), LockReason.TOO_MANY_WRONG_CODES);

        registrations()
                .decide(new Key.ById(kept.id()), before -> new Noted(Optional.of(new Change(locked, List.of()))))
                .subscribe()
                .dispose();

        await().untilAsserted(() -> assertThat(found(new Key.ById(kept.id()))).isEqualTo(locked));
    }

    @Test
    void aLinkThatIsAddedAgainChangesNothing() {
        var kept = stored(Fixtures.waiting());

        registrations().add(Invited.with(kept.dossier().link())).block(PATIENCE);

        assertThat(found(new Key.ById(kept.id()))).isEqualTo(kept);
    }

    @Test
    void aLinkThatIsKeptOutNeverComesAlive() {
        var invited = aNewLink();
        registrations().keepOut(invited.id()).block(PATIENCE);

        registrations().add(invited).block(PATIENCE);

        assertThat(registrations().find(new Key.ById(invited.id())).block(PATIENCE))
                .isNull();
        assertThat(registrations()
                        .find(new Key.ByLink(invited.dossier().link().token()))
                        .block(PATIENCE))
                .isNull();
    }

    @Test
    void theUseOfATokenIsNoted() {
        var kept = stored(Fixtures.entering());

        registrations().touch(kept.id(), FIRST, NOW.plusSeconds(60)).block(PATIENCE);

        assertThat(found(new Key.ById(kept.id())).dossier().sessions().all())
                .extracting(Session::seenAt)
                .containsExactly(NOW.plusSeconds(60));
    }

    @Test
    void onlyWhatCanStillEndIsOverdue() {
        var running = stored(Fixtures.waiting());
        var registered = stored(Fixtures.registered());
        var ended = stored(new EndedRegistration(Fixtures.waiting().dossier(), EndReason.REPLACED));
        var end = running.dossier().link().expiresAt();

        var overdue = registrations().overdue(end, 1000).collectList().block(PATIENCE);

        assertThat(overdue).contains(running.id()).doesNotContain(registered.id(), ended.id());
        assertThat(registrations()
                        .overdue(end.minusMillis(1), 1000)
                        .collectList()
                        .block(PATIENCE))
                .doesNotContain(running.id());
    }

    @Test
    void aStepLeavesTheUseOfATokenThatWasNotedMeanwhile() {
        var kept = stored(Fixtures.waiting());
        var used = NOW.plusSeconds(60);

        registrations()
                .decide(new Key.ById(kept.id()), state -> {
                    registrations().touch(kept.id(), FIRST, used).block(PATIENCE);
                    return ((AwaitingMobileCode) state).enter(wrong(), FIRST, RULES, NOW);
                })
                .block(PATIENCE);

        var found = found(new Key.ById(kept.id())).dossier();
        assertThat(found.counts().codes().wrong()).isEqualTo(1);
        assertThat(found.sessions().all()).extracting(Session::seenAt).containsExactly(used);
    }
}
