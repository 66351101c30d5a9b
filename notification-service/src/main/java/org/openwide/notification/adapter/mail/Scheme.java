package org.openwide.notification.adapter.mail;

import java.util.Locale;

/** The ground that a reader's mail program shows emails on. */
enum Scheme {
    LIGHT,
    DARK;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
