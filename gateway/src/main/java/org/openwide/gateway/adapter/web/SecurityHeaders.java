package org.openwide.gateway.adapter.web;

import java.util.Map;
import org.springframework.http.HttpHeaders;

/** What OWASP ASVS 5.0 V3.4 asks for on an answer. */
final class SecurityHeaders {

    static final String CONTENT_POLICY = "Content-Security-Policy";
    static final String NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    static final String REFERRER_POLICY = "Referrer-Policy";
    /** With `no-referrer` a browser would not say where a form comes from. */
    static final String OWN_PAGES_ONLY = "same-origin";

    static final String PAGE = NOTHING.replace("form-action 'none'", "form-action 'self'")
            + "; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'"
            + "; require-trusted-types-for 'script'; trusted-types 'none'";
    static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    private static final String NO_DEVICES =
            "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
                    + " magnetometer=(), microphone=(), midi=(), payment=(), usb=(), xr-spatial-tracking=()";

    /** As strict as can be: pages and their files are let off in SecurityHeadersFilter. */
    static final Map<String, String> STRICT = Map.of(
            CONTENT_POLICY,
            NOTHING,
            HttpHeaders.CACHE_CONTROL,
            "no-store",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            REFERRER_POLICY,
            "no-referrer",
            "Permissions-Policy",
            NO_DEVICES,
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Embedder-Policy",
            "require-corp",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private SecurityHeaders() {}
}
