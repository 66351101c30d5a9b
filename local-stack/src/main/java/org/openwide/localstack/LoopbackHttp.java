package org.openwide.localstack;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A small HTTP server on loopback, a virtual thread per request. */
final class LoopbackHttp implements AutoCloseable {

    static {
        // else Nagle's algorithm holds every second answer on a connection back for 40 ms
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private LoopbackHttp(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
    }

    static LoopbackHttp bind(int port) {
        try {
            return new LoopbackHttp(HttpServer.create(Ports.loopback(port), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LoopbackHttp on(String path, Filter guard, HttpHandler handler) {
        server.createContext(path, handler).getFilters().add(guard);
        return this;
    }

    LoopbackHttp start() {
        server.start();
        return this;
    }

    URI url() {
        return URI.create("http://" + Ports.LOOPBACK + ":" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
