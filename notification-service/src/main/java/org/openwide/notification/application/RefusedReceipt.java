package org.openwide.notification.application;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A delivery receipt that is not taken: nobody we know signed it, or a field of it makes no sense. */
public final class RefusedReceipt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String field;

    private RefusedReceipt(String message, @Nullable String field) {
        super(message);
        this.field = field;
    }

    public static RefusedReceipt forged() {
        return new RefusedReceipt("a delivery receipt is not signed by the provider, or not now", null);
    }

    public static RefusedReceipt unusable(String field) {
        return new RefusedReceipt("the field " + field + " of a delivery receipt cannot be used", field);
    }

    /** The field that cannot be used; empty for a forged receipt. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
