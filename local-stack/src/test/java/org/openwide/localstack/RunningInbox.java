package org.openwide.localstack;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.openwide.localstack.timeline.Timeline;

/** An inbox that is running, and ways to fill it and to ask it. */
final class RunningInbox implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Mailbox mailbox;
    private final Phone phone;

    private RunningInbox(Mailbox mailbox, Phone phone) {
        this.mailbox = mailbox;
        this.phone = phone;
    }

    static RunningInbox in(Path folder) {
        var mailbox = Mailbox.start(0, folder);
        return new RunningInbox(mailbox, Phone.start(0, mailbox, folder));
    }

    static RunningInbox in(Path folder, Timeline timeline) {
        var mailbox = Mailbox.start(0, folder);
        return new RunningInbox(mailbox, Phone.start(0, mailbox, folder, timeline));
    }

    URI url() {
        return phone.url();
    }

    void text(String text) throws Exception {
        var form = "api_key=k&from=Openwide&to=447700900123&text=" + text;
        send(request("/sms/json").POST(BodyPublishers.ofString(form)));
    }

    void email(String html) throws Exception {
        email("sian@example.org", html);
    }

    void email(String to, String html) throws Exception {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", mailbox.host());
        settings.setProperty("mail.smtp.port", Integer.toString(mailbox.port()));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("no-reply@openwide.example");
        message.setRecipients(RecipientType.TO, to);
        message.setSubject("Hello");
        message.setContent(html, "text/html; charset=utf-8");
        Transport.send(message);
    }

    /** As it travels: Java's own client does not let a Host be chosen. */
    String statusFor(String path, String host) throws Exception {
        try (var socket = new Socket("127.0.0.1", phone.url().getPort())) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            Reader answer = new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII);
            return new BufferedReader(answer).readLine().split(" ")[1];
        }
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    HttpResponse<InputStream> open(String path) throws Exception {
        return http.send(request(path).build(), BodyHandlers.ofInputStream());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(phone.url() + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        phone.close();
        mailbox.close();
    }
}
