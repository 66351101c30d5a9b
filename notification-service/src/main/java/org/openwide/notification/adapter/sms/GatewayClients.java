package org.openwide.notification.adapter.sms;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** A client to an SMS gateway, made safe for what must not happen twice. */
final class GatewayClients {

    private static final int CONNECTIONS = 16;
    private static final int LONGEST_ANSWER = 16 * 1024;

    /** Shorter than most servers keep theirs: a text on a connection that was just closed is one nobody knows about. */
    private static final Duration DROP_IDLE_AFTER = Duration.ofSeconds(3);

    private GatewayClients() {}

    static WebClient of(SmsGateway gateway) {
        int timeout = Math.toIntExact(gateway.timeout().toMillis());
        var http = HttpClient.create(ConnectionProvider.builder("sms-gateway")
                        .maxConnections(CONNECTIONS)
                        .pendingAcquireTimeout(gateway.timeout())
                        .maxIdleTime(DROP_IDLE_AFTER)
                        .build())
                .disableRetry(true) // its own would be a second text, perhaps
                .followRedirect(false)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, timeout)
                .responseTimeout(gateway.timeout());
        return WebClient.builder()
                .baseUrl(gateway.url().toString())
                .clientConnector(new ReactorClientHttpConnector(http))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LONGEST_ANSWER))
                .build();
    }
}
