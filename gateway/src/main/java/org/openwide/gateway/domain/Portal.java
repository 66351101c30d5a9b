package org.openwide.gateway.domain;

import java.net.URI;

/** The address at which patients reach the portal, from the settings; what a request says about it does not count. */
public record Portal(URI url) {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    public boolean isSecure() {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    public int port() {
        if (url.getPort() != -1) {
            return url.getPort();
        }
        return isSecure() ? HTTPS : HTTP;
    }
}
