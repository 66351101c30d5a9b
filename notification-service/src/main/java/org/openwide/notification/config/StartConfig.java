package org.openwide.notification.config;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openwide.event.EventIds;
import org.openwide.event.field.FictionalNumbers;
import org.openwide.event.start.UnusableSettings;
import org.openwide.notification.application.Pace;
import org.openwide.notification.domain.TextMessage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Refuses what must not run, and provides what comes from outside: time and ids. */
@Configuration(proxyBeanMethods = false)
class StartConfig {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    StartConfig(Settings settings, Environment environment) {
        UnusableSettings.refuseWithout(
                "spring.mongodb.uri", environment, "Set SPRING_MONGODB_URI to the database of this service.");
        UnusableSettings.refuseWithout(
                "spring.kafka.bootstrap-servers", environment, "Set SPRING_KAFKA_BOOTSTRAPSERVERS to the brokers.");
        UnusableSettings.orRefuse(() -> {
            FictionalNumbers.refuseTowardsARealProvider(
                    settings.numbers().allowFictional(), settings.sms().destination());
            return settings;
        });
        refuseShortLeases(settings);
        refuseCrowds(settings);
        refuseUnusablePortal(settings.portal().url());
    }

    /** What outlives its lease could be sent twice. */
    private static void refuseShortLeases(Settings settings) {
        if (settings.sms().lease().compareTo(settings.sms().longestSend()) <= 0) {
            throw new UnusableSettings("Set OPENWIDE_SMS_LEASE to more than three times OPENWIDE_SMS_TIMEOUT.");
        }
        if (settings.mail().lease().compareTo(settings.mail().longestSend()) <= 0) {
            throw new UnusableSettings("Set OPENWIDE_MAIL_LEASE to more than ten times OPENWIDE_MAIL_TIMEOUT.");
        }
    }

    /** A text is claimed before its turn with the provider comes: one that waits too long for it gives it up unused. */
    private static void refuseCrowds(Settings settings) {
        Duration turns =
                Pace.within(settings.sms().perSecond(), settings.sending().atOnce());
        if (turns.plus(settings.sms().longestSend()).compareTo(settings.sms().lease()) > 0) {
            throw new UnusableSettings("Set OPENWIDE_SENDING_ATONCE to fewer, or OPENWIDE_SMS_LEASE to longer: at"
                    + " OPENWIDE_SMS_PERSECOND so many texts wait for their turn longer than they may.");
        }
    }

    private static void refuseUnusablePortal(URI portal) {
        if (portal.getHost() == null) {
            throw new UnusableSettings(
                    "Set OPENWIDE_PORTAL_URL to a whole address, such as https://portal.example.org");
        }
        if (!TextMessage.haveRoomFor(portal)) {
            throw new UnusableSettings("Set OPENWIDE_PORTAL_URL to a shorter address: no text has room for this one.");
        }
    }

    static boolean isLoopback(@Nullable String host) {
        return host != null && LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
    }

    @Bean
    InstantSource clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventIds eventIds(InstantSource clock) {
        return new EventIds(clock);
    }
}
