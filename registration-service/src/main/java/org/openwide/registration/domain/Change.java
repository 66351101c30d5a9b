package org.openwide.registration.domain;

import java.util.List;

/** What a decision wants kept: the registration as it is next, and what happened, together or neither. */
public record Change(Registration next, List<DomainEvent> events) {

    public Change {
        events = List.copyOf(events);
    }

    static Change to(Registration next, DomainEvent... events) {
        return new Change(next, List.of(events));
    }
}
