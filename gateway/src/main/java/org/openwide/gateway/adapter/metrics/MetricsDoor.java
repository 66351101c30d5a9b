package org.openwide.gateway.adapter.metrics;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** Shows Prometheus what the gateway measures, at an address that patients do not reach; there is nothing else. */
public final class MetricsDoor implements SmartLifecycle {

    private static final String PATH = "/actuator/prometheus";
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry meters;
    private final InetSocketAddress address;
    private volatile @Nullable DisposableServer server;

    public MetricsDoor(PrometheusMeterRegistry meters, InetSocketAddress address) {
        this.meters = meters;
        this.address = address;
    }

    @Override
    public void start() {
        server = HttpServer.create()
                .bindAddress(() -> address)
                .route(routes -> routes.get(
                        PATH,
                        (_, response) -> response.header("Content-Type", TEXT)
                                .sendString(
                                        Mono.fromCallable(meters::scrape).subscribeOn(Schedulers.boundedElastic()))))
                .bindNow();
    }

    int port() {
        var running = server;
        return running == null ? 0 : running.port();
    }

    @Override
    public void stop() {
        var running = server;
        if (running != null) {
            running.dispose();
            server = null;
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }
}
