package org.openwide.registration.adapter.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.registration.domain.Fixtures.NOW;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openwide.registration.application.InMemoryRegistrations;
import org.openwide.registration.application.Registrations.Key;
import org.openwide.registration.domain.Change;
import org.openwide.registration.domain.DomainEvent;
import org.openwide.registration.domain.EndReason;
import org.openwide.registration.domain.Fixtures;
import org.openwide.registration.domain.Invited;
import org.openwide.registration.domain.LockReason;
import org.openwide.registration.domain.Noted;
import org.openwide.registration.domain.Registration;
import reactor.core.publisher.Mono;

class FunnelTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Instant now = NOW;
    private final Funnel funnel = new Funnel(meters, () -> now);
    private final Invited registration = Fixtures.invited();

    @Test
    void eachStepIsCountedWithTheTimeSinceTheOneBefore() {
        happened(new DomainEvent.RegistrationStarted(NOW));
        now = NOW.plusSeconds(40);

        happened(new DomainEvent.MobileVerified(now));

        assertThat(reached("started")).isEqualTo(1);
        assertThat(reached("mobile-verified")).isEqualTo(1);
        assertThat(reached("password-set")).isZero();
        var timer = meters.get("openwide.registrations.step.time")
                .tag("step", "mobile-verified")
                .timer();
        assertThat(timer.count()).isEqualTo(1);
        assertThat(timer.totalTime(TimeUnit.SECONDS)).isEqualTo(40);
    }

    @Test
    void aStepWhoseBeginNobodyRemembersIsCountedAndNotTimed() {
        happened(new DomainEvent.PasswordSet());

        assertThat(reached("password-set")).isEqualTo(1);
        assertThat(meters.find("openwide.registrations.step.time").timers())
                .allSatisfy(timer -> assertThat(timer.count()).isZero());
    }

    @Test
    void whatStoppedIsCountedByItsReason() {
        happened(new DomainEvent.RegistrationLocked(LockReason.TOO_MANY_WRONG_CODES));
        happened(new DomainEvent.RegistrationEnded(EndReason.REPLACED));
        happened(new DomainEvent.DetailsNotMatched(Set.of(), 4));

        assertThat(counted("openwide.registrations.locked", "reason", "too-many-wrong-codes"))
                .isEqualTo(1);
        assertThat(counted("openwide.registrations.ended", "reason", "replaced"))
                .isEqualTo(1);
        assertThat(meters.get("openwide.registrations.not.matched").counter().count())
                .isEqualTo(1);
    }

    @Test
    void nothingNewEverMakesAnotherSeries() {
        var before = meters.getMeters().size();

        happened(new DomainEvent.RegistrationStarted(NOW), new DomainEvent.NewLinkRequested(NOW));
        happened(new DomainEvent.RegistrationLocked(LockReason.TOO_MANY_FAILED_MATCHES));

        assertThat(meters.getMeters()).hasSize(before);
        assertThat(meters.getMeters().stream()
                        .map(Meter::getId)
                        .flatMap(id -> id.getTags().stream())
                        .map(Tag::getKey)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("step", "reason", "le");
    }

    @Test
    void whatIsKeptIsCountedOnceWhoeverListensAndHoweverOften() {
        var store = new InMemoryRegistrations();
        var counted = new CountedRegistrations(store, funnel);
        counted.add(registration).block();
        Function<Registration, Noted> start =
                _ -> new Noted(Optional.of(change(new DomainEvent.RegistrationStarted(NOW))));

        counted.decide(new Key.ById(registration.id()), start).block();
        counted.decide(new Key.ById(registration.id()), _ -> new Noted(Optional.empty()))
                .block();
        Mono.firstWithSignal(counted.decide(new Key.ById(registration.id()), start), Mono.never())
                .block();

        assertThat(reached("started")).isEqualTo(2);
    }

    private void happened(DomainEvent... events) {
        funnel.count(change(events));
    }

    private Change change(DomainEvent... events) {
        return new Change(registration, List.of(events));
    }

    private double reached(String step) {
        return counted("openwide.registrations.steps", "step", step);
    }

    private double counted(String name, String key, String value) {
        return meters.get(name).tag(key, value).counter().count();
    }
}
