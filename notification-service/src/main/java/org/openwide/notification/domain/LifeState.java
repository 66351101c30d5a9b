package org.openwide.notification.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a notification is in its life, by one word. */
public enum LifeState {
    QUEUED,
    SENDING,
    SENT,
    DELIVERED,
    FAILED,
    UNKNOWN,
    EXPIRED;

    public static LifeState of(Notification notification) {
        return switch (notification) {
            case Queued _ -> QUEUED;
            case Sending _ -> SENDING;
            case Sent _ -> SENT;
            case Delivered _ -> DELIVERED;
            case Failed _ -> FAILED;
            case Unknown _ -> UNKNOWN;
            case Expired _ -> EXPIRED;
        };
    }

    public static Optional<LifeState> named(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
