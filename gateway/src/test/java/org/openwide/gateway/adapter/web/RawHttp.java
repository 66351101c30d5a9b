package org.openwide.gateway.adapter.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Says to the gateway, byte for byte, what no decent client would. */
final class RawHttp {

    private static final int PATIENCE_MILLIS = 15_000;

    private RawHttp() {}

    /** The first line and the headers of the answer. */
    static String say(int port, String request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return head(socket);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String head(Socket socket) throws IOException {
        var head = new StringBuilder();
        var input = socket.getInputStream();
        while (head.indexOf("\r\n\r\n") < 0) {
            var next = input.read();
            if (next == -1) {
                break;
            }
            head.append((char) next);
        }
        return head.toString();
    }
}
