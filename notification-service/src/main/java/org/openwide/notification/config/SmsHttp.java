package org.openwide.notification.config;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An SMS gateway of one's own, in place of Vonage: see docs/sms-http-channel.md.
 *
 * @param secret signs what goes there and what comes from there
 */
public record SmsHttp(@Nullable URI url, @DefaultValue("") String secret) {

    private static final int SHORTEST_SECRET = 32;

    /** Texts leave this machine encrypted only. */
    boolean hasSafeUrl() {
        return url != null
                && url.getHost() != null
                && url.getUserInfo() == null
                && ("https".equals(url.getScheme())
                        || ("http".equals(url.getScheme()) && StartConfig.isLoopback(url.getHost())));
    }

    boolean hasLongSecret() {
        return secret.length() >= SHORTEST_SECRET;
    }

    @Override
    public String toString() {
        return "SmsHttp[" + url + "]";
    }
}
