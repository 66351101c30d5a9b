package org.openwide.patientrecord.config;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.openwide.event.start.UnusableSettings;
import org.openwide.patientrecord.adapter.web.CachedKeys;
import org.openwide.patientrecord.adapter.web.CallingServices;
import org.openwide.patientrecord.adapter.web.OwnKeys;
import org.openwide.patientrecord.application.IntrospectKey;
import org.openwide.patientrecord.config.OpenwideSettings.Introspection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.oauth2.server.resource.introspection.OAuth2IntrospectionException;
import org.springframework.security.oauth2.server.resource.introspection.ReactiveOpaqueTokenIntrospector;
import org.springframework.security.oauth2.server.resource.introspection.SpringReactiveOpaqueTokenIntrospector;

/** Who answers whom a key belongs to: this service's own keys, or an identity provider that the settings name. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    /** A revoked key is to stop within 60 s. */
    private static final Duration LONGEST_CACHE = Duration.ofSeconds(30);

    private static final Duration UNTIL_AWAY = Duration.ofSeconds(3);

    @Bean
    ReactiveAuthenticationManager callingServices(OpenwideSettings settings) {
        return new CallingServices(
                Map.of("notification-service", settings.introspection().notificationSecret()));
    }

    @Bean
    ReactiveOpaqueTokenIntrospector keys(IntrospectKey introspectKey, OpenwideSettings settings, InstantSource clock) {
        var introspection = settings.introspection();
        if (introspection.cacheFor().compareTo(LONGEST_CACHE) > 0) {
            throw new UnusableSettings("Set openwide.introspection.cache-for to 30s or less.");
        }
        return new CachedKeys(whoAnswers(introspectKey, introspection), introspection.cacheFor(), clock);
    }

    private static ReactiveOpaqueTokenIntrospector whoAnswers(IntrospectKey own, Introspection introspection) {
        var url = introspection.url();
        return url == null ? new OwnKeys(own) : otherProvider(url, introspection, UNTIL_AWAY);
    }

    static ReactiveOpaqueTokenIntrospector otherProvider(URI url, Introspection introspection, Duration untilAway) {
        var secret = introspection.secret();
        if (secret == null) {
            throw new UnusableSettings("Set OPENWIDE_INTROSPECTION_SECRET to the password at the identity provider.");
        }
        var provider = SpringReactiveOpaqueTokenIntrospector.withIntrospectionUri(url.toString())
                .clientId(introspection.client())
                .clientSecret(secret)
                .build();
        return key -> provider.introspect(key)
                .timeout(untilAway)
                .onErrorMap(
                        TimeoutException.class,
                        late -> new OAuth2IntrospectionException("the identity provider does not answer"));
    }
}
