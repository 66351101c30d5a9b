package org.openwide.registration.config;

import java.util.function.Supplier;

/** The service cannot start like this; the message says what to set. */
final class UnusableSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableSettings(String whatToSet) {
        super(whatToSet);
    }

    /** What is made from settings, where the maker's own complaint already says what to do. */
    static <T> T orRefuse(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalStateException e) {
            throw new UnusableSettings(String.valueOf(e.getMessage()));
        }
    }
}
