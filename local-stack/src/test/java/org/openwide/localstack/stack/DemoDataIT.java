package org.openwide.localstack.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openwide.localstack.stack.Ready.PracticeAccess;

/** What a restart makes of the demo patient's link, with a gateway that only knows links. */
@SuppressWarnings("NullAway.Init")
class DemoDataIT {

    private static final PracticeAccess RIVERSIDE = new PracticeAccess("riverside", "a key");
    private static final String EARLIER = "http://127.0.0.1/start#EARLIER";
    private static final String NEW = "http://127.0.0.1/start#NEW";

    @TempDir
    Path keys;

    private volatile String links = "[]";
    private HttpServer gateway;

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            var issues = exchange.getRequestMethod().equals("POST");
            var asksForLinks = exchange.getRequestURI().getPath().endsWith("/registration-links");
            var answer = (issues ? "{\"linkId\":\"new\",\"url\":\"" + NEW + "\"}" : asksForLinks ? links : "{}")
                    .getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(issues ? 201 : 200, answer.length);
            try (exchange) {
                exchange.getResponseBody().write(answer);
            }
        });
        gateway.start();
        Files.writeString(keys.resolve("demo-link.json"), "{\"linkId\":\"earlier\",\"url\":\"" + EARLIER + "\"}");
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    @Test
    void theLinkOfAnEarlierStartIsShownAgainWhileItIsLive() throws Exception {
        links = "[{\"linkId\":\"earlier\",\"state\":\"live\"}]";

        assertThat(link()).isEqualTo(EARLIER);
    }

    @Test
    void aLinkThatStaffIssuedSinceIsNotReplaced() throws Exception {
        links = "[{\"linkId\":\"earlier\",\"state\":\"replaced\"},{\"linkId\":\"by staff\",\"state\":\"live\"}]";

        assertThat(link()).isEmpty();
    }

    @Test
    void whereNoLinkIsLiveThereIsANewOne() throws Exception {
        links = "[{\"linkId\":\"earlier\",\"state\":\"expired\"}]";

        assertThat(link()).isEqualTo(NEW);
    }

    private String link() throws InterruptedException {
        try (var http = new JsonHttp("http://127.0.0.1:" + gateway.getAddress().getPort())) {
            return new DemoData(http, "an operator's token", keys).registrationLink(RIVERSIDE);
        }
    }
}
