package org.openwide.event.start;

import java.util.function.Supplier;
import org.springframework.core.env.Environment;

/** The service cannot start like this; the message says what to set. */
public final class UnusableSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableSettings(String whatToSet) {
        super(whatToSet);
    }

    /** What is made from settings, where the maker's own complaint already says what to do. */
    public static <T> T orRefuse(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalStateException e) {
            throw new UnusableSettings(String.valueOf(e.getMessage()));
        }
    }

    /** Refuses a start without a setting of Spring Boot's that has no default which could be meant. */
    public static void refuseWithout(String setting, Environment environment, String whatToSet) {
        if (environment.getProperty(setting, "").isBlank()) {
            throw new UnusableSettings(whatToSet);
        }
    }
}
