package org.openwide.gateway.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RequestTimesIT extends Door {

    @Autowired
    private MeterRegistry meters;

    @Test
    void aRequestIsTimedByItsCallAndNotByItsPath() {
        http().get().uri("/api/registrations/r-77").exchange();

        await().untilAsserted(() -> assertThat(routes()).contains("GET /api/registrations/{registrationId}"));
        assertThat(routes()).noneMatch(route -> route.contains("r-77"));
    }

    @Test
    void whateverStrangersAskForIsOneRoute() {
        http().get().uri("/wp-admin/x").exchange();
        http().get().uri("/canary-1/y").exchange();

        await().untilAsserted(() -> assertThat(routes()).contains("unknown"));
        assertThat(routes()).noneMatch(route -> route.contains("canary") || route.contains("wp-admin"));
    }

    private Set<String> routes() {
        return meters.find("openwide.gateway.requests").timers().stream()
                .map(timer -> String.valueOf(timer.getId().getTag("route")))
                .collect(Collectors.toSet());
    }
}
