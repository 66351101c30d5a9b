package org.openwide.gateway.config;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Base URLs as settings: scheme, host, port and nothing else. What is not set is for the validation to say. */
final class BaseUrls {

    private BaseUrls() {}

    static void requireService(String setting, @Nullable URI url) {
        if (url != null && !isBase(url)) {
            throw new IllegalArgumentException("Set " + setting + " to a URL like http://service:8081, with no path.");
        }
    }

    static void requirePortal(@Nullable URI url) {
        if (url == null) {
            return;
        }
        if (!isBase(url)) {
            throw new IllegalArgumentException(
                    "Set OPENWIDE_PORTAL_URL to a URL with no path, https://portal.example.org.");
        }
        if (!"https".equalsIgnoreCase(url.getScheme()) && !isThisMachine(url.getHost())) {
            throw new IllegalArgumentException(
                    "Set OPENWIDE_PORTAL_URL to an https URL: patients' data travels there.");
        }
    }

    private static boolean isBase(URI url) {
        var web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        var path = url.getRawPath();
        return web && url.getHost() != null && (path.isEmpty() || path.equals("/")) && url.getRawQuery() == null;
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.equals("[::1]") || host.startsWith("127.");
    }
}
