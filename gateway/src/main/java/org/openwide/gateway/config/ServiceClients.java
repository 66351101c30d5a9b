package org.openwide.gateway.config;

import io.micrometer.observation.ObservationRegistry;
import io.netty.channel.ChannelOption;
import java.net.URI;
import org.openwide.gateway.domain.Portal;
import org.openwide.gateway.domain.Upstreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** How the pages call the services behind: as the routes do, each call once, with the same words about the portal. */
@Configuration(proxyBeanMethods = false)
class ServiceClients {

    @Bean
    WebClient registrationService(
            GatewaySettings settings, Upstreams upstreams, Portal portal, ObservationRegistry observations) {
        return client(upstreams.registration(), settings, portal, observations);
    }

    @Bean
    WebClient notificationService(
            GatewaySettings settings, Upstreams upstreams, Portal portal, ObservationRegistry observations) {
        return client(upstreams.notification(), settings, portal, observations);
    }

    @Bean
    WebClient patientRecordService(
            GatewaySettings settings, Upstreams upstreams, Portal portal, ObservationRegistry observations) {
        return client(upstreams.patientRecord(), settings, portal, observations);
    }

    private static WebClient client(
            URI service, GatewaySettings settings, Portal portal, ObservationRegistry observations) {
        var timeOuts = settings.timeOuts();
        var http = HttpClient.create()
                .disableRetry(true)
                .option(
                        ChannelOption.CONNECT_TIMEOUT_MILLIS,
                        Math.toIntExact(timeOuts.connect().toMillis()))
                .responseTimeout(timeOuts.response());
        return WebClient.builder()
                .baseUrl(service.toString().replaceFirst("/$", ""))
                .clientConnector(new ReactorClientHttpConnector(http))
                .observationRegistry(observations)
                .defaultHeader("X-Forwarded-Proto", portal.url().getScheme())
                .defaultHeader("X-Forwarded-Host", portal.url().getHost())
                .defaultHeader("X-Forwarded-Port", Integer.toString(portal.port()))
                .build();
    }
}
