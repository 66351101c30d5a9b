package org.openwide.notification.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of one text that the provider took, in their order, with what it says each costs. */
public record AcceptedParts(List<Part> parts, @Nullable String country) {

    public AcceptedParts {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("an accepted text has a part");
        }
    }

    /** One part: the provider's id for it, its price, and the network it goes to where that is known. */
    public record Part(
            String messageId, Money price, @Nullable String network) {

        private static final int LONGEST_ID = 100;

        public Part {
            if (messageId.isBlank() || messageId.length() > LONGEST_ID || !price.isAPrice()) {
                throw new IllegalArgumentException("a part has an id and a price");
            }
            network = network != null && network.matches("[0-9A-Za-z-]{1,40}") ? network : null;
        }
    }

    Part first() {
        return parts.getFirst();
    }

    public Money price() {
        return parts.stream().map(Part::price).reduce(Money::plus).orElseGet(() -> first().price());
    }
}
