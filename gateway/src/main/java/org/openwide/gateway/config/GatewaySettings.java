package org.openwide.gateway.config;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.openwide.event.field.FictionalNumbers;
import org.openwide.gateway.domain.AddressRange;
import org.openwide.gateway.domain.BodyRules;
import org.openwide.gateway.domain.Portal;
import org.openwide.gateway.domain.RequestRate;
import org.openwide.gateway.domain.TrustedProxies;
import org.openwide.gateway.domain.Upstreams;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/** Every setting of the gateway, with its default; what has none must be set. */
@Validated
@ConfigurationProperties("openwide")
record GatewaySettings(
        @Valid @DefaultValue Routes routes,
        @Valid @DefaultValue PortalSettings portal,
        @DefaultValue TimeOuts timeOuts,
        @DefaultValue Numbers numbers,
        @DefaultValue Sms sms,
        @DefaultValue Metrics metrics,
        @DefaultValue List<String> trustedProxies,

        @Min(value = 1, message = "Set OPENWIDE_REQUESTS_PER_MINUTE to 1 or more.") @DefaultValue("300")
        int requestsPerMinute,

        @Min(value = 1, message = "Set OPENWIDE_COUNTEDADDRESSES to 1 or more.") @DefaultValue("100000")
        int countedAddresses,

        @DefaultValue("16KB") DataSize bodyLimit) {

    GatewaySettings {
        trustedProxies = List.copyOf(trustedProxies);
        trustedProxies.forEach(AddressRange::parse);
        FictionalNumbers.refuseTowardsARealProvider(numbers.allowFictional, sms.baseUrl);
    }

    Portal portalAddress() {
        return new Portal(portal.url, portal.timeZone);
    }

    Upstreams upstreams() {
        return new Upstreams(routes.registration, routes.notification, routes.patientRecord);
    }

    TrustedProxies proxies() {
        return new TrustedProxies(
                trustedProxies.stream().map(AddressRange::parse).toList());
    }

    RequestRate requestRate() {
        return new RequestRate(requestsPerMinute, countedAddresses);
    }

    BodyRules bodyRules() {
        return new BodyRules(Math.toIntExact(bodyLimit.toBytes()), timeOuts.body);
    }

    /** Base addresses of the services. */
    record Routes(
            @NotNull(message = "Set OPENWIDE_ROUTES_REGISTRATION to the base URL of the registration-service.")
            URI registration,

            @NotNull(message = "Set OPENWIDE_ROUTES_NOTIFICATION to the base URL of the notification-service.")
            URI notification,

            @NotNull(message = "Set OPENWIDE_ROUTES_PATIENTRECORD to the base URL of the patient-record-service.")
            URI patientRecord) {

        Routes {
            BaseUrls.requireService("OPENWIDE_ROUTES_REGISTRATION", registration);
            BaseUrls.requireService("OPENWIDE_ROUTES_NOTIFICATION", notification);
            BaseUrls.requireService("OPENWIDE_ROUTES_PATIENTRECORD", patientRecord);
        }
    }

    /** Where patients reach the portal, and the time that their clocks show. */
    record PortalSettings(
            @NotNull(message = "Set OPENWIDE_PORTAL_URL to the address that patients open, https://portal.example.org.")
            URI url,

            @DefaultValue("Europe/London") ZoneId timeZone) {

        PortalSettings {
            BaseUrls.requirePortal(url);
        }
    }

    /** How long the gateway waits: for a connection to a service, for its answer, and for a request's body. */
    record TimeOuts(
            @DefaultValue("1s") Duration connect,
            @DefaultValue("10s") Duration response,
            @DefaultValue("10s") Duration body) {}

    /** Whether numbers made for drama pass; the gateway only refuses to start where they must not. */
    record Numbers(@DefaultValue("false") boolean allowFictional) {}

    /** Where texts are sent, by the service that sends them. */
    record Sms(@DefaultValue("https://rest.nexmo.com") URI baseUrl) {}

    /** Where what is measured can be read: never at the port that patients reach; without a port nowhere. */
    record Metrics(
            @DefaultValue("127.0.0.1") String address,
            @DefaultValue("0") int port) {}
}
