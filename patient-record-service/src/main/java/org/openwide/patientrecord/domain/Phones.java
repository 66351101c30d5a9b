package org.openwide.patientrecord.domain;

import org.jspecify.annotations.Nullable;

/** Phone numbers by the field they stand in; only the mobile field is ever texted. */
public record Phones(
        @Nullable PhoneNumber mobile,
        @Nullable PhoneNumber home,
        @Nullable PhoneNumber work) {

    public static final Phones NONE = new Phones(null, null, null);
}
