package org.openwide.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One sender's conversation with the mail server (RFC 5321, as much of it as a sender needs). */
final class SmtpSession {

    private static final int LONGEST_LINE = 64 * 1024;

    private final InputStream in;
    private final OutputStream out;
    private final Misbehaviour<MailFault> faults;
    private final Consumer<Envelope> mailbox;
    private String sender = "";
    private List<String> recipients = new ArrayList<>();
    private boolean dropsAfterData;

    SmtpSession(InputStream in, OutputStream out, Misbehaviour<MailFault> faults, Consumer<Envelope> mailbox) {
        this.in = new BufferedInputStream(in);
        this.out = out;
        this.faults = faults;
        this.mailbox = mailbox;
    }

    void run() throws IOException {
        say("220 localhost Openwide mailbox");
        boolean goesOn = true;
        while (goesOn) {
            var line = readLine();
            goesOn = line != null && obey(new String(line, UTF_8));
        }
    }

    /** Answers a command, and says whether the conversation goes on. */
    private boolean obey(String line) throws IOException {
        switch (line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT)) {
            case "EHLO" -> say("250-localhost\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 SIZE 10485760");
            case "HELO", "NOOP", "VRFY" -> say("250 OK");
            case "MAIL" -> beginMail(line);
            case "RCPT" -> {
                recipients.add(address(line));
                say("250 OK");
            }
            case "DATA" -> {
                return takeData();
            }
            case "RSET" -> {
                recipients = new ArrayList<>();
                say("250 OK");
            }
            case "QUIT" -> {
                say("221 Bye");
                return false;
            }
            default -> say("502 Command not implemented");
        }
        return true;
    }

    private void beginMail(String line) throws IOException {
        var fault = faults.next();
        dropsAfterData = fault instanceof MailFault.DropAfterData;
        sender = address(line);
        recipients = new ArrayList<>();
        say(fault instanceof MailFault.Refusal(int code) ? code + " The mailbox misbehaves as it was told" : "250 OK");
    }

    private boolean takeData() throws IOException {
        if (recipients.isEmpty()) {
            say("503 RCPT first");
            return true;
        }
        say("354 End with a dot on a line of its own");
        mailbox.accept(new Envelope(sender, List.copyOf(recipients), readContent()));
        recipients = new ArrayList<>();
        if (dropsAfterData) {
            return false;
        }
        say("250 Taken");
        return true;
    }

    private byte[] readContent() throws IOException {
        var content = new ByteArrayOutputStream();
        var line = readLine();
        while (!(line != null && line.length == 1 && line[0] == '.')) {
            if (line == null) {
                throw new EOFException("hung up in the middle of a message");
            }
            int from = line.length > 0 && line[0] == '.' ? 1 : 0;
            content.write(line, from, line.length - from);
            content.write("\r\n".getBytes(UTF_8));
            line = readLine();
        }
        return content.toByteArray();
    }

    private byte @Nullable [] readLine() throws IOException {
        var line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n' && line.size() < LONGEST_LINE) {
            if (next != '\r') {
                line.write(next);
            }
            next = in.read();
        }
        return next < 0 ? null : line.toByteArray();
    }

    private void say(String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(UTF_8));
        out.flush();
    }

    private static String address(String line) {
        int from = line.indexOf('<');
        int to = line.indexOf('>', from + 1);
        return from >= 0 && to > from
                ? line.substring(from + 1, to)
                : line.substring(line.indexOf(':') + 1).strip();
    }
}
