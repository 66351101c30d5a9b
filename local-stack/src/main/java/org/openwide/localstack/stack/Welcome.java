package org.openwide.localstack.stack;

import java.util.List;

/** What to open now that all is ready. */
final class Welcome {

    private Welcome() {}

    static List<String> lines(LocalStack stack) {
        var ready = stack.ready();
        var link = stack.registrationLink();
        return List.of(
                "",
                "Openwide is ready after " + stack.startTime().toSeconds() + " s.",
                "",
                link.isEmpty()
                        ? "  The demo patient Amara Okafor is registered already, or has a link that you issued."
                        : "  Register Amara Okafor (born 12 April 1990, mobile 07700 900123):\n    " + link,
                "  Read the texts and emails:\n    " + ready.inbox(),
                "  The gateway of all APIs:\n    " + ready.gateway(),
                "",
                "The same journey by curl stands in README.md. Ctrl-C stops everything; what was stored stays.",
                "");
    }
}
