package org.openwide.localstack;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A mail server that takes every email, sends none on, and keeps them all. */
public final class Mailbox implements AutoCloseable {

    private final Ledger<Email> emails;
    private final Misbehaviour<MailFault> faults = new Misbehaviour<>();
    private final SmtpServer server;

    private Mailbox(int port, @Nullable Path directory) {
        emails = Ledger.open(directory, "emails.jsonl", Email.class, email -> key(email.to()));
        server = SmtpServer.start(port, faults, this::take);
    }

    /** A mailbox without a memory, on this port or, given 0, on any. */
    public static Mailbox start(int port) {
        return new Mailbox(port, null);
    }

    /** A mailbox that goes on from what it kept in this directory. */
    public static Mailbox start(int port, Path directory) {
        return new Mailbox(port, directory);
    }

    public String host() {
        return Ports.LOOPBACK;
    }

    public int port() {
        return server.port();
    }

    /** Every email taken, oldest first. */
    public List<Email> emails() {
        return emails.all();
    }

    Ledger<Email> ledger() {
        return emails;
    }

    static String key(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    public List<Email> emailsTo(String address) {
        return emails.matching(key(address));
    }

    /** Fails the next senders, in place of whatever fault was set before. */
    public void misbehave(MailFault fault, int times) {
        faults.set(fault, times);
    }

    public void behave() {
        faults.set(null, 0);
    }

    void setFault(@Nullable MailFault fault, int times) {
        faults.set(fault, times);
    }

    @Nullable
    MailFault fault() {
        return faults.current();
    }

    int faultsLeft() {
        return faults.remaining();
    }

    private void take(Envelope envelope) {
        var message = MimeReader.read(envelope.content());
        envelope.recipients()
                .forEach(to -> emails.add(new Email(
                        to,
                        message.from().isEmpty() ? envelope.sender() : message.from(),
                        message.subject(),
                        message.text(),
                        message.html(),
                        Instant.now(),
                        message.messageId())));
    }

    @Override
    public void close() {
        server.close();
    }
}
