package org.openwide.localstack;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a person would see of a MIME message. */
final class MimeReader {

    private String text = "";
    private String html = "";
    private final Map<String, String> pictures = new HashMap<>();

    /** What was found; empty where the message has no such part. */
    record Message(String from, String subject, String text, String html, String messageId) {}

    private MimeReader() {}

    static Message read(byte[] content) {
        try {
            var message = new MimeMessage(null, new ByteArrayInputStream(content));
            var reader = new MimeReader();
            reader.visit(message);
            return new Message(
                    sender(message),
                    orEmpty(message.getSubject()),
                    reader.text,
                    reader.shownHtml(),
                    orEmpty(message.getMessageID()));
        } catch (MessagingException | IOException e) {
            throw new IllegalArgumentException("not a MIME message", e);
        }
    }

    private void visit(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                visit(inner);
            }
        } else if (part.isMimeType("text/plain")) {
            text = text + part.getContent();
        } else if (part.isMimeType("text/html")) {
            html = html + part.getContent();
        } else if (part instanceof MimeBodyPart picture && part.isMimeType("image/png")) {
            keep(picture);
        }
    }

    private void keep(MimeBodyPart picture) throws MessagingException, IOException {
        var id = orEmpty(picture.getContentID()).replaceAll("[<>]", "");
        try (var bytes = picture.getInputStream()) {
            pictures.put(
                    "cid:" + id, "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.readAllBytes()));
        }
    }

    /** With the pictures that came beside it inside, as a mail program shows it. */
    private String shownHtml() {
        var shown = html;
        for (var picture : pictures.entrySet()) {
            shown = shown.replace(picture.getKey(), picture.getValue());
        }
        return shown;
    }

    private static String sender(MimeMessage message) throws MessagingException {
        var from = message.getFrom();
        return from != null && from.length > 0 && from[0] instanceof InternetAddress address
                ? address.getAddress()
                : "";
    }

    private static String orEmpty(@Nullable String header) {
        return header == null ? "" : header;
    }
}
