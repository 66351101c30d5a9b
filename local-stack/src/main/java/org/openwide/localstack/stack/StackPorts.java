package org.openwide.localstack.stack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who listens where: everything follows from the gateway's port. */
record StackPorts(int gateway) {

    static final String LOOPBACK = "127.0.0.1";

    int of(Service service) {
        return gateway + service.portOffset();
    }

    int inbox() {
        return gateway + 4;
    }

    int smtp() {
        return gateway + 5;
    }

    int kafka() {
        return gateway + 6;
    }

    int kafkaController() {
        return gateway + 7;
    }

    int mongodb() {
        return gateway + 8;
    }

    /** Where the gateway's metrics are, beside the port that patients reach. */
    int gatewayMetrics() {
        return gateway + 9;
    }

    static String url(int port) {
        return "http://" + LOOPBACK + ":" + port;
    }

    /** Refuses to start where someone else listens. */
    void checkAllFree(boolean withMongodb) {
        users(withMongodb).forEach((port, user) -> {
            if (isTaken(port)) {
                throw new StackFailure(
                        "Port " + port + " is taken, and " + user + " needs it. Stop what listens there, or set"
                                + " OPENWIDE_PORT (now " + gateway + ") to move the whole stack, as in OPENWIDE_PORT="
                                + (gateway + 1000) + " ./quickstart");
            }
        });
    }

    private Map<Integer, String> users(boolean withMongodb) {
        var users = new LinkedHashMap<Integer, String>();
        for (var service : Service.values()) {
            users.put(of(service), "the " + service.processName());
        }
        users.put(gatewayMetrics(), "the gateway's metrics");
        users.put(inbox(), "the inbox");
        users.put(smtp(), "the mail server");
        users.put(kafka(), "the broker");
        users.put(kafkaController(), "the broker's controller");
        if (withMongodb) {
            users.put(mongodb(), "the database");
        }
        return users;
    }

    static boolean isListening(int port) {
        return isListening(port, 0);
    }

    /** Asked from a port of one's own, or from any (0). */
    static boolean isListening(int port, int from) {
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(LOOPBACK, from));
            socket.connect(new InetSocketAddress(LOOPBACK, port), 500);
            // where nobody listens, a connection that happens to come from the same port is answered by itself
            return socket.getLocalPort() != port;
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isTaken(int port) {
        if (isListening(port)) {
            return true;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(LOOPBACK, port));
            return false;
        } catch (IOException _) {
            return true;
        }
    }
}
