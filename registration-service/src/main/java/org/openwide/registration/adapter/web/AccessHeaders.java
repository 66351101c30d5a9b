package org.openwide.registration.adapter.web;

import java.util.Map;
import org.openwide.registration.domain.AccessEnd;

/** Says with an answer when its access token ends: if nothing more is done, and at the latest. */
final class AccessHeaders {

    private AccessHeaders() {}

    static Map<String, String> of(AccessEnd end) {
        return Map.of(
                "Access-Idle-Until", end.idleUntil().toString(),
                "Access-Until", end.until().toString());
    }
}
