package org.openwide.localstack;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads what a person would see of a MIME message. */
final class MimeReader {

    private String text = "";
    private String html = "";

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
                    reader.html,
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
        }
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
