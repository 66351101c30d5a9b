package org.openwide.patientrecord.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All links of one patient, oldest first; at most one of them is open. */
public record Links(List<RegistrationLink> all) {

    /** A document is not to grow without end: the oldest links go, and what is told of them later is passed by. */
    static final int KEPT = 30;

    public static final Links NONE = new Links(List.of());

    public Links {
        all = List.copyOf(all);
    }

    public Optional<RegistrationLink> find(LinkId id) {
        return all.stream().filter(link -> link.id().equals(id)).findFirst();
    }

    public Optional<RegistrationLink> open(Instant now) {
        return all.stream().filter(link -> link.isOpen(now)).findFirst();
    }

    Links with(RegistrationLink issued) {
        var next = new ArrayList<>(all);
        next.add(issued);
        return new Links(next.subList(Math.max(0, next.size() - KEPT), next.size()));
    }

    Links change(LinkId id, UnaryOperator<RegistrationLink> change) {
        return new Links(all.stream()
                .map(link -> link.id().equals(id) ? change.apply(link) : link)
                .toList());
    }
}
