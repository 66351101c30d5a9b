package org.openwide.patientrecord.application;

import java.util.List;
import org.openwide.patientrecord.domain.FieldError;
import org.openwide.patientrecord.domain.Filled.Right;
import org.openwide.patientrecord.domain.Filled.Wrong;
import org.openwide.patientrecord.domain.NumberPlan;
import org.openwide.patientrecord.domain.Practice;
import org.openwide.patientrecord.domain.PracticeForm;
import org.openwide.patientrecord.domain.PracticeId;
import reactor.core.publisher.Mono;

/** Takes an operator's description of a practice. */
public final class KeepPractice {

    private final Practices practices;
    private final NumberPlan numbers;

    public KeepPractice(Practices practices, NumberPlan numbers) {
        this.practices = practices;
        this.numbers = numbers;
    }

    public Mono<Outcome> keep(PracticeId id, PracticeForm form) {
        return switch (form.check(id, numbers)) {
            case Wrong<Practice>(var errors) -> Mono.just(new Outcome.Invalid(errors));
            case Right<Practice>(var practice) ->
                practices.keep(practice).map(isNew -> new Outcome.Kept(practice, isNew));
        };
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Kept(Practice practice, boolean isNew) implements Outcome {}

        record Invalid(List<FieldError> errors) implements Outcome {}
    }
}
