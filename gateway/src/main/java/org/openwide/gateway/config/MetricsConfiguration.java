package org.openwide.gateway.config;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetSocketAddress;
import org.openwide.gateway.adapter.metrics.MetricsDoor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What operations measures here, where an installation says at which port it may be read. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    @Bean
    @ConditionalOnProperty("openwide.metrics.port")
    MetricsDoor metricsDoor(PrometheusMeterRegistry meters, GatewaySettings settings) {
        var metrics = settings.metrics();
        return new MetricsDoor(meters, new InetSocketAddress(metrics.address(), metrics.port()));
    }
}
