package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.netty.channel.ChannelOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.openwide.gateway.GatewayApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.netty.http.client.HttpClient;

/**
 * A gateway on a port of its own, with three services behind it that say yes to everything and remember it. What hangs
 * fails. Many tests share one, and on a fast machine they ask more in a minute than a patient may.
 */
@Timeout(60)
@SpringBootTest(classes = GatewayApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            "server.address=127.0.0.1",
            "openwide.portal.url=http://localhost:8080",
            "openwide.routes.notification=${notification-of-this-test}",
            "openwide.requests-per-minute=10000",
            "openwide.time-outs.response=2s",
            "openwide.time-outs.body=2s"
        })
abstract class Door {

    static final WireMockServer REGISTRATION = started();
    static final WireMockServer NOTIFICATION = started();
    static final WireMockServer PATIENT_RECORD = started();

    /** Longer than the gateway waits for a service here, and than its signs of life are apart. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    @LocalServerPort
    int port;

    private WebTestClient http = WebTestClient.bindToServer().build();

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        properties.add("openwide.routes.registration", REGISTRATION::baseUrl);
        properties.add("notification-of-this-test", NOTIFICATION::baseUrl);
        properties.add("openwide.routes.patient-record", PATIENT_RECORD::baseUrl);
    }

    @BeforeEach
    void everyServiceSaysYes() {
        http = through(HttpClient.create().compress(true));
        for (var service : List.of(REGISTRATION, NOTIFICATION, PATIENT_RECORD)) {
            service.resetAll();
            service.stubFor(any(anyUrl()).willReturn(okJson("{\"from\":\"" + nameOf(service) + "\"}")));
        }
    }

    WebTestClient http() {
        return http;
    }

    /** A client that neither waits for a connection nor for an answer for ever. */
    WebTestClient through(HttpClient client) {
        var patient = client.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2000).responseTimeout(PATIENCE);
        return WebTestClient.bindToServer(new ReactorClientHttpConnector(patient))
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(PATIENCE)
                .build();
    }

    static String nameOf(WireMockServer service) {
        if (service == REGISTRATION) {
            return "REGISTRATION";
        }
        return service == NOTIFICATION ? "NOTIFICATION" : "PATIENT_RECORD";
    }

    private static WireMockServer started() {
        var server = new WireMockServer(
                options().dynamicPort().bindAddress("127.0.0.1").containerThreads(16));
        server.start();
        return server;
    }
}
