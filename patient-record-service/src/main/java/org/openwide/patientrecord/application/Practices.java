package org.openwide.patientrecord.application;

import org.openwide.patientrecord.domain.Practice;
import org.openwide.patientrecord.domain.PracticeId;
import reactor.core.publisher.Mono;

/** All practices. Every call signals an error when they cannot be reached. */
public interface Practices {

    /** The practice; empty when there is none with this id. */
    Mono<Practice> find(PracticeId id);

    /** Keeps the practice in place of the one with the same id; true when there was none. */
    Mono<Boolean> keep(Practice practice);
}
