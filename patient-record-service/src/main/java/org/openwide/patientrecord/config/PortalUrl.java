package org.openwide.patientrecord.config;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.openwide.event.start.UnusableSettings;

/** The address that links start with: scheme, host, port and nothing else, and no plain http but on this machine. */
final class PortalUrl {

    private PortalUrl() {}

    static void require(@Nullable URI url) {
        if (url == null) {
            return;
        }
        if (!isBase(url)) {
            throw new UnusableSettings(
                    "Set OPENWIDE_PORTAL_URL to a URL with no path, such as https://portal.example.org.");
        }
        if (!"https".equalsIgnoreCase(url.getScheme()) && !isThisMachine(url.getHost())) {
            throw new UnusableSettings("Set OPENWIDE_PORTAL_URL to an https URL: patients' data travels there.");
        }
    }

    private static boolean isBase(URI url) {
        boolean isWeb = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        return isWeb && url.getHost() != null && saysNothingElse(url);
    }

    private static boolean saysNothingElse(URI url) {
        var path = url.getRawPath();
        return (path.isEmpty() || path.equals("/"))
                && url.getRawUserInfo() == null
                && url.getRawQuery() == null
                && url.getRawFragment() == null;
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.equals("[::1]") || host.startsWith("127.");
    }
}
