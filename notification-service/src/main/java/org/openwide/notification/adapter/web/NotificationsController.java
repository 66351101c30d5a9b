package org.openwide.notification.adapter.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.application.ListNotifications;
import org.openwide.notification.application.NotificationLives.Search;
import org.openwide.notification.domain.LifeState;
import org.openwide.notification.domain.NotificationId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What became of a practice's texts and emails. */
@RestController
public class NotificationsController {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final ListNotifications list;

    public NotificationsController(ListNotifications list) {
        this.list = list;
    }

    @GetMapping("/api/practices/{practiceId}/notifications")
    Mono<NotificationsView> list(
            @PathVariable String practiceId,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String registrationId,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        UUID from = id("after", after);
        var search = new Search(
                state(state),
                id("registrationId", registrationId),
                from == null ? null : new NotificationId(from),
                limit(limit));
        return list.list(practiceId, search).map(NotificationsView::of);
    }

    private static @Nullable LifeState state(@Nullable String word) {
        return word == null
                ? null
                : LifeState.named(word)
                        .orElseThrow(
                                () -> new InvalidField("state", "wrong-type", "A notification is never like this."));
    }

    private static @Nullable UUID id(String name, @Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new InvalidField(name, "wrong-type", "This is not an id.");
        }
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return USUAL;
        }
        int limit = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > MOST) {
            throw new InvalidField("limit", "wrong-type", "This must be a number from 1 to " + MOST + ".");
        }
        return limit;
    }
}
