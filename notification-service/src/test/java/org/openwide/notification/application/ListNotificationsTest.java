package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openwide.notification.application.NotificationLives.Life;
import org.openwide.notification.application.NotificationLives.Search;
import org.openwide.notification.domain.Fixtures;
import reactor.core.publisher.Flux;

class ListNotificationsTest {

    private final List<Life> lives = Stream.generate(() -> new Life(Fixtures.aCode(), List.of()))
            .limit(3)
            .toList();

    @Test
    void aPageThatIsFullAndNotTheLastSaysWhereTheNextBegins() {
        var page = list(2);

        assertThat(page.lives()).isEqualTo(lives.subList(0, 2));
        assertThat(page.next()).isEqualTo(lives.get(1).notification().id());
    }

    @Test
    void theLastPageSaysNothingFollows() {
        var page = list(3);

        assertThat(page.lives()).isEqualTo(lives);
        assertThat(page.next()).isNull();
    }

    private ListNotifications.Page list(int limit) {
        NotificationLives kept = (_, search) -> Flux.fromIterable(lives).take(search.limit());
        return new ListNotifications(kept)
                .list("riverside", new Search(null, null, null, limit))
                .blockOptional()
                .orElseThrow();
    }
}
