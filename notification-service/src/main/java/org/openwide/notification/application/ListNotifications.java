package org.openwide.notification.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.application.NotificationLives.Life;
import org.openwide.notification.application.NotificationLives.Search;
import org.openwide.notification.domain.NotificationId;
import reactor.core.publisher.Mono;

/** Tells a practice what became of its texts and emails, page by page. */
public final class ListNotifications {

    private final NotificationLives lives;

    public ListNotifications(NotificationLives lives) {
        this.lives = lives;
    }

    /**
     * Some of them.
     *
     * @param next where the next page begins; null on the last one
     */
    public record Page(List<Life> lives, @Nullable NotificationId next) {}

    public Mono<Page> list(String practiceId, Search search) {
        var oneMore = new Search(search.state(), search.registrationId(), search.after(), search.limit() + 1);
        return lives.of(practiceId, oneMore).collectList().map(found -> page(found, search.limit()));
    }

    private static Page page(List<Life> found, int limit) {
        if (found.size() <= limit) {
            return new Page(found, null);
        }
        List<Life> shown = List.copyOf(found.subList(0, limit));
        return new Page(shown, shown.getLast().notification().id());
    }
}
