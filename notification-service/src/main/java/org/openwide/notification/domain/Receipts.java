package org.openwide.notification.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The receipts of one text, each once; a provider that repeats itself for ever is not kept for ever. */
public record Receipts(List<Receipt> all) {

    public static final Receipts NONE = new Receipts(List.of());
    private static final int KEPT = 20;

    public Receipts {
        all = List.copyOf(all);
    }

    static Receipts of(Receipt receipt) {
        return new Receipts(List.of(receipt));
    }

    /** Nothing when this receipt is already here. */
    Optional<Receipts> with(Receipt receipt) {
        if (all.size() >= KEPT || all.stream().anyMatch(receipt::sameAs)) {
            return Optional.empty();
        }
        return Optional.of(
                new Receipts(Stream.concat(all.stream(), Stream.of(receipt)).toList()));
    }

    Optional<Receipt> first() {
        return all.stream().findFirst();
    }

    /** The provider's code for why it does not arrive. */
    String error() {
        return all.stream()
                .filter(receipt -> receipt.status().stage() == SmsCharge.Stage.FAILED)
                .map(Receipt::errorCode)
                .findFirst()
                .orElse("");
    }
}
