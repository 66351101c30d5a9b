package org.openwide.gateway.adapter.web;

import org.openwide.gateway.domain.Service;
import org.openwide.gateway.domain.Upstreams;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One route per service, taken by exactly the calls that the contract gives it. */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {

    @Bean
    RouteLocator routes(RouteLocatorBuilder builder, Upstreams upstreams) {
        var routes = builder.routes();
        for (var service : Service.values()) {
            routes.route(
                    service.name(),
                    route -> route.predicate(exchange -> Visit.isFor(service, exchange))
                            .uri(upstreams.of(service)));
        }
        return routes.build();
    }
}
