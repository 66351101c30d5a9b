package org.openwide.house;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

/** What a test needs and a machine may lack. Where skipping is forbidden, as in CI, the lack of it is a failure. */
public final class Needs {

    private static final boolean FORBIDDEN =
            System.getProperty("openwide.skipping", "").equals("forbidden");

    private Needs() {}

    /** Skips the rest of the test where this is not there, for the reason given. */
    public static void orSkip(boolean isThere, String reason) {
        orSkip(isThere, reason, FORBIDDEN);
    }

    @SuppressWarnings("SystemOut") // for whoever reads what a test run says
    static void orSkip(boolean isThere, String reason, boolean forbidden) {
        if (isThere) {
            return;
        }
        if (forbidden) {
            fail("Skipping is forbidden here, and " + reason);
        }
        System.out.println("SKIPPED: " + reason);
        abort(reason);
    }
}
