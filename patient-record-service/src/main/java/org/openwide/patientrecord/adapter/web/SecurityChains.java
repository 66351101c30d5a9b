package org.openwide.patientrecord.adapter.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.server.resource.introspection.ReactiveOpaqueTokenIntrospector;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.ServerAuthenticationEntryPointFailureHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import tools.jackson.databind.json.JsonMapper;

/** Who may do what: keys on the practice's paths, one password a service for introspection, nothing else to protect. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityChains {

    private static final String OPERATIONS = "/api/operations/**";
    private static final String PRACTICE = "/api/practices/{practiceId}";

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    Faults faults(ProblemWriter problems) {
        return new Faults(problems);
    }

    /** What the firewall rejects was never a path of ours. */
    @Bean
    ServerExchangeRejectedHandler rejectedHandler(ProblemWriter problems) {
        return (exchange, rejected) -> problems.write(exchange, ProblemKind.MALFORMED_REQUEST);
    }

    @Bean
    @Order(1)
    SecurityWebFilterChain introspection(
            ServerHttpSecurity http, ReactiveAuthenticationManager callingServices, ProblemWriter problems) {
        var noCredentials = new NoCredentials(problems, "Basic realm=\"introspection\"");
        return stateless(http, "/internal/**")
                .httpBasic(
                        basic -> basic.authenticationManager(callingServices).authenticationEntryPoint(noCredentials))
                .exceptionHandling(it -> it.authenticationEntryPoint(noCredentials))
                .authorizeExchange(any -> any.anyExchange().authenticated())
                .build();
    }

    /** What a page shows before anyone says who they are: how the practice looks. */
    @Bean
    @Order(2)
    SecurityWebFilterChain publicPaths(ServerHttpSecurity http) {
        return stateless(
                        http,
                        ServerWebExchangeMatchers.pathMatchers(
                                HttpMethod.GET, BrandController.BRAND, BrandController.LOGO))
                .authorizeExchange(any -> any.anyExchange().permitAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityWebFilterChain practicePaths(
            ServerHttpSecurity http, ReactiveOpaqueTokenIntrospector keys, ProblemWriter problems) {
        var noCredentials = new NoCredentials(problems, "Bearer realm=\"practice\"");
        var denials = new Denials(problems);
        return stateless(http, ServerWebExchangeMatchers.pathMatchers("/api/practices/**", OPERATIONS))
                .oauth2ResourceServer(server -> server.opaqueToken(token -> token.introspector(keys))
                        .authenticationFailureHandler(new ServerAuthenticationEntryPointFailureHandler(noCredentials))
                        .authenticationEntryPoint(noCredentials)
                        .accessDeniedHandler(denials))
                .exceptionHandling(
                        it -> it.authenticationEntryPoint(noCredentials).accessDeniedHandler(denials))
                .authorizeExchange(SecurityChains::whoMayEnter)
                .build();
    }

    /** By patterns, as controllers are found: whatever spelling of a path reaches one is asked for its key. */
    private static void whoMayEnter(ServerHttpSecurity.AuthorizeExchangeSpec paths) {
        paths.pathMatchers(PRACTICE, PRACTICE + "/keys", PRACTICE + "/keys/**", OPERATIONS)
                .access(PracticeAccess.forOperators())
                .pathMatchers(PRACTICE + "/**")
                .access(PracticeAccess.forThePractice())
                .anyExchange()
                .authenticated();
    }

    /** Health for the platform; every other path leads nowhere. */
    @Bean
    @Order(4)
    SecurityWebFilterChain everythingElse(ServerHttpSecurity http) {
        return stateless(http, "/**")
                .authorizeExchange(any -> any.anyExchange().permitAll())
                .build();
    }

    private static ServerHttpSecurity stateless(ServerHttpSecurity http, String paths) {
        return stateless(http, new PathPatternParserServerWebExchangeMatcher(paths));
    }

    private static ServerHttpSecurity stateless(ServerHttpSecurity http, ServerWebExchangeMatcher paths) {
        return http.securityMatcher(paths)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable);
    }
}
