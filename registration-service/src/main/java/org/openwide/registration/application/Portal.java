package org.openwide.registration.application;

import java.net.URI;

/** Where the patient's pages are. */
public record Portal(URI url) {

    /** The page to which an emailed link leads; the token stands in the fragment, which no server sees. */
    public String emailLink(String token) {
        return url.toString().replaceFirst("/+$", "") + "/confirm-email#" + token;
    }
}
