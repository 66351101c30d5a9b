package org.openwide.registration.adapter.metrics;

import java.time.Instant;
import java.util.function.Function;
import org.openwide.registration.application.Registrations;
import org.openwide.registration.domain.Invited;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Registration;
import org.openwide.registration.domain.RegistrationId;
import org.openwide.registration.domain.TokenHash;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The same registrations, with what was kept of each decision counted, once. */
public final class CountedRegistrations implements Registrations {

    private final Registrations registrations;
    private final Funnel funnel;

    public CountedRegistrations(Registrations registrations, Funnel funnel) {
        this.registrations = registrations;
        this.funnel = funnel;
    }

    /** What is kept counts also when nobody listens any more. */
    @Override
    public <O extends Outcome> Mono<O> decide(Key key, Function<Registration, ? extends O> decision) {
        return Mono.defer(() -> registrations
                .<O>decide(key, decision)
                .doOnNext(outcome -> outcome.toKeep().ifPresent(funnel::count))
                .cache());
    }

    @Override
    public Mono<Registration> find(Key key) {
        return registrations.find(key);
    }

    @Override
    public Mono<Void> add(Invited invited) {
        return registrations.add(invited);
    }

    @Override
    public Mono<Void> keepOut(RegistrationId id) {
        return registrations.keepOut(id);
    }

    @Override
    public Mono<Void> touch(RegistrationId id, TokenHash token, Instant now) {
        return registrations.touch(id, token, now);
    }

    @Override
    public Flux<RegistrationId> overdue(Instant now, int limit) {
        return registrations.overdue(now, limit);
    }
}
