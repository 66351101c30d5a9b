package org.openwide.patientrecord.adapter.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a constant is written on the wire. */
final class Words {

    private Words() {}

    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable String optionalKebab(@Nullable Enum<?> constant) {
        return constant == null ? null : kebab(constant);
    }
}
