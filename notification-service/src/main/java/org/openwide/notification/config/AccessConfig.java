package org.openwide.notification.config;

import io.netty.channel.ChannelOption;
import java.time.InstantSource;
import org.openwide.notification.adapter.access.CachedIntrospection;
import org.openwide.notification.adapter.access.OperatorPaths;
import org.openwide.notification.adapter.access.PracticePaths;
import org.openwide.notification.adapter.web.ProblemResponses;
import org.openwide.notification.adapter.web.ReconciliationController;
import org.openwide.notification.adapter.web.SmsBudgetsController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.server.resource.introspection.ReactiveOpaqueTokenIntrospector;
import org.springframework.security.oauth2.server.resource.introspection.SpringReactiveOpaqueTokenIntrospector;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.json.JsonMapper;

/** Practice paths and operators' need a key; everything else here is for the provider, or for the machine it runs on. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class AccessConfig {

    private static final String PRACTICE_PATHS = "/api/practices/{" + PracticePaths.PRACTICE_ID + "}/**";

    @Bean
    ReactiveOpaqueTokenIntrospector introspection(Settings settings, InstantSource clock) {
        Settings.Introspection at = settings.introspection();
        var http = HttpClient.create()
                .option(
                        ChannelOption.CONNECT_TIMEOUT_MILLIS,
                        Math.toIntExact(at.timeout().toMillis()))
                .responseTimeout(at.timeout());
        var client = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(http))
                .defaultHeaders(headers -> headers.setBasicAuth(at.client(), at.secret()))
                .build();
        return new CachedIntrospection(
                new SpringReactiveOpaqueTokenIntrospector(at.url().toString(), client), at.cache(), clock);
    }

    @Bean
    ProblemResponses problemResponses(JsonMapper json) {
        return new ProblemResponses(json);
    }

    @Bean
    @Order(1)
    SecurityWebFilterChain practicePaths(
            ServerHttpSecurity http, ReactiveOpaqueTokenIntrospector introspection, ProblemResponses problems) {
        return withKey(http, introspection, problems, PRACTICE_PATHS)
                .authorizeExchange(paths -> paths.pathMatchers(PRACTICE_PATHS).access(new PracticePaths()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain operatorPaths(
            ServerHttpSecurity http, ReactiveOpaqueTokenIntrospector introspection, ProblemResponses problems) {
        return withKey(http, introspection, problems, SmsBudgetsController.PATH + "/**", ReconciliationController.PATH)
                .authorizeExchange(paths -> paths.anyExchange().access(new OperatorPaths()))
                .build();
    }

    static ServerHttpSecurity withKey(
            ServerHttpSecurity http,
            ReactiveOpaqueTokenIntrospector introspection,
            ProblemResponses problems,
            String... paths) {
        return stateless(http)
                .securityMatcher(ServerWebExchangeMatchers.pathMatchers(paths))
                .oauth2ResourceServer(keys -> keys.authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .opaqueToken(opaque -> opaque.introspector(introspection)))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(problems).accessDeniedHandler(problems));
    }

    @Bean
    @Order(3)
    SecurityWebFilterChain otherPaths(ServerHttpSecurity http) {
        return stateless(http)
                .authorizeExchange(paths -> paths.anyExchange().permitAll())
                .build();
    }

    private static ServerHttpSecurity stateless(ServerHttpSecurity http) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable);
    }
}
