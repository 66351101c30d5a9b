package org.openwide.localstack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Loopback, and nothing but loopback. */
public final class Ports {

    static final String LOOPBACK = "127.0.0.1";

    /** Below the ports that systems give to outgoing connections (Linux from 32768, others from 49152). */
    private static final int FIRST = 20_000;

    private static final int END = 32_000;

    private Ports() {}

    static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(LOOPBACK, port);
    }

    /**
     * The first of so many ports in a row that are all free. No outgoing connection takes one of them before it is used, and
     * whoever looks at the same time looks elsewhere.
     */
    public static int free(int count) {
        int rows = (END - FIRST) / count;
        int any = ThreadLocalRandom.current().nextInt(rows);
        return IntStream.range(any, any + rows)
                .map(row -> FIRST + row % rows * count)
                .filter(first -> IntStream.range(first, first + count).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + count + " ports in a row are free"));
    }

    /** Whether one can listen there; a connection that is refused would not say so. */
    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(loopback(port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
