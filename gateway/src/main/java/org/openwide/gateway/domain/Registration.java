package org.openwide.gateway.domain;

import java.util.Optional;

/**
 * A registration as the holder of an access token sees it.
 *
 * @param terms the version of the terms to accept, or of those accepted
 * @param renewed the access token to go on with, where a step gave a new one
 */
public record Registration(
        String id,
        Step step,
        Practice practice,
        EnteredDetails details,
        Optional<SentMessage> text,
        Optional<SentMessage> email,
        Optional<String> terms,
        Optional<AccessLimits> limits,
        Optional<AccessToken> renewed) {

    @Override
    public String toString() {
        return "Registration[" + id + "]";
    }
}
