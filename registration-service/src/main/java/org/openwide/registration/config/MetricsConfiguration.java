package org.openwide.registration.config;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.openwide.registration.adapter.metrics.CountedRegistrations;
import org.openwide.registration.adapter.metrics.Funnel;
import org.openwide.registration.application.Registrations;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What operations measures here beside what it does of every service; docs/operations.md has the table of all of it. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    /** What everyone works with: the store, and what it keeps counted. */
    @Bean
    @Primary
    Registrations countedRegistrations(
            @Qualifier("registrations") Registrations registrations, MeterRegistry meters, InstantSource clock) {
        return new CountedRegistrations(registrations, new Funnel(meters, clock));
    }
}
