package org.openwide.gateway.domain;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;

/**
 * The address at which patients reach the portal, from the settings; what a request says about it does not count.
 *
 * @param timeZone in which pages say what time it is
 */
public record Portal(URI url, ZoneId timeZone) {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    public boolean isSecure() {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    /** As a browser names it when it says where a form comes from. */
    public String origin() {
        var standard = url.getPort() == -1 || url.getPort() == (isSecure() ? HTTPS : HTTP);
        var address = url.getScheme() + "://" + url.getHost();
        return (standard ? address : address + ":" + url.getPort()).toLowerCase(Locale.ROOT);
    }

    public int port() {
        if (url.getPort() != -1) {
            return url.getPort();
        }
        return isSecure() ? HTTPS : HTTP;
    }
}
