package org.openwide.notification.adapter.sms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads of each request, and resets its connection. */
final class ResettingServer implements AutoCloseable {

    private final ServerSocket socket;
    private final AtomicInteger connections = new AtomicInteger();

    ResettingServer() {
        try {
            socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::resetAll);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/texts");
    }

    int connections() {
        return connections.get();
    }

    private void resetAll() {
        try {
            while (!socket.isClosed()) {
                reset(socket.accept());
            }
        } catch (IOException _) {
            // closed: the test is over
        }
    }

    private void reset(Socket connection) throws IOException {
        try (connection) {
            connections.incrementAndGet();
            connection.getInputStream().read();
            connection.setSoLinger(true, 0);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
