package org.openwide.gateway.config;

import io.netty.channel.ChannelOption;
import java.time.InstantSource;
import org.openwide.gateway.domain.BodyRules;
import org.openwide.gateway.domain.Portal;
import org.openwide.gateway.domain.RequestRate;
import org.openwide.gateway.domain.TrustedProxies;
import org.openwide.gateway.domain.Upstreams;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the rest of the gateway is made from, out of the settings. */
@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

    @Bean
    Portal portal(GatewaySettings settings) {
        return settings.portalAddress();
    }

    @Bean
    Upstreams upstreams(GatewaySettings settings) {
        return settings.upstreams();
    }

    @Bean
    TrustedProxies trustedProxies(GatewaySettings settings) {
        return settings.proxies();
    }

    @Bean
    RequestRate requestRate(GatewaySettings settings) {
        return settings.requestRate();
    }

    @Bean
    BodyRules bodyRules(GatewaySettings settings) {
        return settings.bodyRules();
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    /** A request is sent once: reactor-netty would send it again after a reset, and a POST may have had its effect. */
    @Bean
    HttpClientCustomizer callServicesOnce(GatewaySettings settings) {
        var timeOuts = settings.timeOuts();
        return client -> client.disableRetry(true)
                .option(
                        ChannelOption.CONNECT_TIMEOUT_MILLIS,
                        Math.toIntExact(timeOuts.connect().toMillis()))
                .responseTimeout(timeOuts.response());
    }
}
