package org.openwide.event.field;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** The guard before fictional numbers: they pass only where no text can reach a real provider. */
public final class FictionalNumbers {

    /** The Vonage look-alike's host in the {@code dev} profile of docker-compose.yml. */
    public static final String LOOK_ALIKE_HOST = "sms-look-alike";

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private FictionalNumbers() {}

    /**
     * Refuses a start that lets fictional numbers through towards a real provider.
     *
     * @throws IllegalStateException with a sentence that says what to set
     */
    public static void refuseTowardsARealProvider(boolean allowFictional, URI smsBaseUrl) {
        var host = String.valueOf(smsBaseUrl.getHost()).toLowerCase(Locale.ROOT);
        if (allowFictional && !LOOPBACK.contains(host) && !host.equals(LOOK_ALIKE_HOST)) {
            throw new IllegalStateException(
                    "openwide.numbers.allow-fictional is only for trying out: unset it, or set openwide.sms.base-url"
                            + " to a provider on a loopback address or to http://" + LOOK_ALIKE_HOST + ".");
        }
    }
}
