package org.openwide.patientrecord.application;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.openwide.patientrecord.domain.FieldError;
import org.openwide.patientrecord.domain.Filled.Right;
import org.openwide.patientrecord.domain.Filled.Wrong;
import org.openwide.patientrecord.domain.KeyForm;
import org.openwide.patientrecord.domain.KeyId;
import org.openwide.patientrecord.domain.PracticeId;
import org.openwide.patientrecord.domain.PracticeKey;
import org.openwide.patientrecord.domain.PracticeSecret;
import reactor.core.publisher.Mono;

/** Makes a key for a practice's software; its secret is shown this once. */
public final class IssuePracticeKey {

    private final Practices practices;
    private final PracticeKeys keys;
    private final InstantSource clock;
    private final Supplier<UUID> ids;
    private final Tokens tokens = new Tokens();

    public IssuePracticeKey(Practices practices, PracticeKeys keys, InstantSource clock, Supplier<UUID> ids) {
        this.practices = practices;
        this.keys = keys;
        this.clock = clock;
        this.ids = ids;
    }

    public Mono<Outcome> issue(PracticeId practice, KeyForm form) {
        return practices
                .find(practice)
                .flatMap(found -> switch (form.check()) {
                    case Wrong<String>(var errors) -> Mono.just(new Outcome.Invalid(errors));
                    case Right<String>(var label) -> add(practice, label);
                })
                .defaultIfEmpty(new Outcome.NoSuchPractice());
    }

    private Mono<Outcome> add(PracticeId practice, String label) {
        var secret = new PracticeSecret(tokens.next());
        var id = new KeyId(ids.get());
        return keys.add(new PracticeKey(id, practice, label, secret.hash(), clock.instant(), null))
                .thenReturn(new Outcome.Issued(id, secret));
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Issued(KeyId id, PracticeSecret secret) implements Outcome {}

        record Invalid(List<FieldError> errors) implements Outcome {}

        record NoSuchPractice() implements Outcome {}
    }
}
