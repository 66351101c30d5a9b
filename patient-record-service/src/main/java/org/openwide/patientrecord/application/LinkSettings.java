package org.openwide.patientrecord.application;

import java.net.URI;
import java.time.Duration;
import org.openwide.patientrecord.domain.LinkToken;

/**
 * Where registration links lead and how long they are good for.
 *
 * @param portal the address patients know, without a slash at its end
 */
public record LinkSettings(URI portal, Duration validity) {

    /** A token never stands in a path or a query: the fragment stays in the browser. */
    String url(LinkToken token) {
        return portal + "/start#" + token.value();
    }
}
