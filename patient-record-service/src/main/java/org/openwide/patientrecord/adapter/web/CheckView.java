package org.openwide.patientrecord.adapter.web;

import java.util.List;
import java.util.Locale;
import org.openwide.patientrecord.domain.PreFlight.Checks;

/** One pre-flight check as staff's software sees it. */
record CheckView(String code, String severity, String message) {

    static List<CheckView> of(Checks checks) {
        return checks.codes().stream()
                .map(check -> new CheckView(
                        Words.kebab(check), check.severity().name().toLowerCase(Locale.ROOT), check.message()))
                .toList();
    }
}
