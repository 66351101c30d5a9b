package org.openwide.registration.adapter.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Every path of the patient API. What stands under one registration needs its access token. */
@Configuration(proxyBeanMethods = false)
class PatientApi {

    @Bean
    RouterFunction<ServerResponse> patientPaths(
            LinkHandler links,
            EmailLinkHandler emailLinks,
            NewLinkHandler newLinks,
            TermsHandler terms,
            DetailsHandler details,
            StepHandler steps,
            AccessHandler accessTokens,
            RequireAccess access) {
        return route().POST("/api/registrations", links::open)
                .POST("/api/email-confirmations", emailLinks::confirm)
                .POST("/api/new-link-requests", newLinks::byLink)
                .GET("/api/terms/{version}", terms::read)
                .path(
                        "/api/registrations/{id}",
                        under -> steps(under, details, steps, terms, newLinks)
                                .POST("/access-token", accessTokens::renew)
                                .filter(access))
                .build();
    }

    private static RouterFunctions.Builder steps(
            RouterFunctions.Builder registration,
            DetailsHandler details,
            StepHandler steps,
            TermsHandler terms,
            NewLinkHandler newLinks) {
        return registration
                .GET("", steps::see)
                .PUT("/details", details::submit)
                .PATCH("/details", details::add)
                .POST("/details/confirmation", details::confirm)
                .POST("/mobile-code", steps::resendMobileCode)
                .POST("/mobile-code/verification", steps::verifyMobileCode)
                .POST("/password", steps::createPassword)
                .PUT("/email", steps::changeEmail)
                .POST("/email-confirmation", steps::resendEmail)
                .POST("/terms-acceptance", terms::accept)
                .GET("/terms-receipt", terms::receipt)
                .POST("/new-link-request", newLinks::byAccess);
    }
}
