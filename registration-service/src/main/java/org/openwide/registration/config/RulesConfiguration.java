package org.openwide.registration.config;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import org.openwide.event.EventIds;
import org.openwide.event.field.FictionalNumbers;
import org.openwide.event.field.MobileNumbers;
import org.openwide.event.start.UnusableSettings;
import org.openwide.registration.adapter.hashing.HmacSha256;
import org.openwide.registration.adapter.hashing.PasswordHashing;
import org.openwide.registration.application.Fresh;
import org.openwide.registration.application.Portal;
import org.openwide.registration.domain.CodeBook;
import org.openwide.registration.domain.DetailsForm;
import org.openwide.registration.domain.Rules;
import org.openwide.registration.domain.TermsLibrary;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every decision goes by, and what comes from outside: time and chance. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class RulesConfiguration {

    /** MongoDB keeps milliseconds; so no moment changes by being stored. */
    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
    }

    @Bean
    EventIds eventIds(InstantSource clock) {
        return new EventIds(clock);
    }

    @Bean
    Fresh fresh(EventIds eventIds) {
        return new SecureFresh(eventIds);
    }

    @Bean
    Rules rules(Settings settings) {
        return UnusableSettings.orRefuse(() -> new Rules(settings.limits().limits(), codeBook(settings.codes())));
    }

    @Bean
    PasswordHashing passwordHashing(Settings settings) {
        return settings.hashing().hashing();
    }

    private static CodeBook codeBook(Settings.Codes codes) {
        try {
            return new CodeBook(new HmacSha256(Base64.getDecoder().decode(codes.pepper())));
        } catch (IllegalArgumentException e) {
            throw new UnusableSettings("Set OPENWIDE_CODES_PEPPER to 32 random bytes in Base64 (32 bytes, no fewer).");
        }
    }

    @Bean
    DetailsForm detailsForm(Settings settings) {
        var allowed = settings.numbers().allowFictional();
        return UnusableSettings.orRefuse(() -> {
            FictionalNumbers.refuseTowardsARealProvider(allowed, settings.sms().baseUrl());
            return new DetailsForm(warm(new MobileNumbers(allowed)));
        });
    }

    /** Reads what is known of phone numbers now, so that no event loop has to wait for it later. */
    private static MobileNumbers warm(MobileNumbers numbers) {
        numbers.check("07700 900123", List.of("GB"));
        return numbers;
    }

    @Bean
    Portal portal(Settings settings) {
        var url = settings.portal().url();
        if (url.getHost() == null) {
            throw new UnusableSettings(
                    "Set OPENWIDE_PORTAL_URL to a whole address, such as https://portal.example.org");
        }
        return new Portal(url);
    }

    @Bean
    TermsLibrary termsLibrary() {
        return ShippedTerms.library();
    }
}
