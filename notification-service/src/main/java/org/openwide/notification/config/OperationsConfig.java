package org.openwide.notification.config;

import java.time.InstantSource;
import org.openwide.notification.adapter.access.OperatorPaths;
import org.openwide.notification.adapter.mongo.MongoTextSums;
import org.openwide.notification.adapter.web.ProblemResponses;
import org.openwide.notification.adapter.web.TextSumsController;
import org.openwide.notification.application.SumTexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.server.resource.introspection.ReactiveOpaqueTokenIntrospector;
import org.springframework.security.web.server.SecurityWebFilterChain;

/** What only operators see, of all practices together. */
@Configuration(proxyBeanMethods = false)
class OperationsConfig {

    @Bean
    TextSumsController textSumsController(ReactiveMongoOperations mongo, InstantSource clock) {
        return new TextSumsController(new SumTexts(new MongoTextSums(mongo), clock));
    }

    @Bean
    @Order(0)
    SecurityWebFilterChain operationsPaths(
            ServerHttpSecurity http, ReactiveOpaqueTokenIntrospector introspection, ProblemResponses problems) {
        return AccessConfig.withKey(http, introspection, problems, TextSumsController.PATHS)
                .authorizeExchange(paths -> paths.anyExchange().access(new OperatorPaths()))
                .build();
    }
}
