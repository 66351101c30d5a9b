package org.openwide.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A small SMTP server on loopback, a virtual thread per connection. */
final class SmtpServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpServer.class);

    private final ServerSocket listening;
    private final Misbehaviour<MailFault> faults;
    private final Consumer<Envelope> mailbox;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private SmtpServer(ServerSocket listening, Misbehaviour<MailFault> faults, Consumer<Envelope> mailbox) {
        this.listening = listening;
        this.faults = faults;
        this.mailbox = mailbox;
    }

    static SmtpServer start(int port, Misbehaviour<MailFault> faults, Consumer<Envelope> mailbox) {
        try {
            var listening = new ServerSocket();
            listening.setReuseAddress(true);
            listening.bind(Ports.loopback(port));
            var server = new SmtpServer(listening, faults, mailbox);
            Thread.ofPlatform().daemon().name("smtp").start(server::acceptAll);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return listening.getLocalPort();
    }

    private void acceptAll() {
        while (!listening.isClosed()) {
            try {
                var socket = listening.accept();
                Thread.ofVirtual().name("smtp-session").start(() -> serve(socket));
            } catch (IOException e) {
                if (!listening.isClosed()) {
                    LOG.warn("The mail server could not take a connection: {}", e.getMessage());
                }
            }
        }
    }

    private void serve(Socket socket) {
        open.add(socket);
        try (socket) {
            socket.setTcpNoDelay(true);
            new SmtpSession(socket.getInputStream(), socket.getOutputStream(), faults, mailbox).run();
        } catch (IOException e) {
            LOG.debug("An SMTP connection ended", e);
        } finally {
            open.remove(socket);
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
