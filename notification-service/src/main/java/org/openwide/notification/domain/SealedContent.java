package org.openwide.notification.domain;

/** The personal part of a notification as it arrived: encrypted, and only this service can open it. */
public record SealedContent(String eventType, String recipient, String ciphertext) {

    @Override
    public String toString() {
        return "SealedContent[" + eventType + "]";
    }
}
