package org.openwide.notification.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.LEASE;
import static org.openwide.notification.domain.Fixtures.NOW;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwide.event.EventIds;
import org.openwide.notification.application.NotificationLives.Life;
import org.openwide.notification.application.NotificationLives.Search;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Attempt;
import org.openwide.notification.domain.Fixtures;
import org.openwide.notification.domain.LifeState;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Request;
import org.openwide.notification.domain.Sending;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

class MongoNotificationLivesIT {

    private final ReactiveMongoTemplate mongo = MongoContracts.embedded("lives");
    private final EventIds ids = new EventIds(InstantSource.system());
    private final MongoNotifications notifications = new MongoNotifications(mongo, ids, _ -> {});

    @BeforeEach
    void empty() {
        mongo.remove(new Query(), MongoNotifications.COLLECTION).block();
    }

    @Test
    void theLatestComesFirstAndAfterItTheOlder() {
        Queued first = asked();
        Queued second = asked();
        Queued third = asked();

        assertThat(found(null, null, null, 2)).containsExactly(third.id(), second.id());
        assertThat(found(null, null, second.id(), 2)).containsExactly(first.id());
    }

    @Test
    void anotherPracticesAreNotThere() {
        asked();

        assertThat(lives("harbour", new Search(null, null, null, 10))).isEmpty();
    }

    @Test
    void eachTryIsKeptWithTheAnswerAndHowLongItTook() {
        Queued code = asked();
        Attempt refused = answered(code, new Answer.NotNow("vonage-1"));
        Attempt lost = answered(code, new Answer.Unsure("timeout"));

        Life life = lives("riverside", new Search(null, null, null, 10)).getFirst();

        assertThat(life.attempts()).containsExactly(refused, lost);
        assertThat(LifeState.of(life.notification())).isEqualTo(LifeState.UNKNOWN);
    }

    @Test
    void thoseInAStateOrOfARegistrationAreFound() {
        Queued waiting = asked();
        Queued lost = asked();
        answered(lost, new Answer.Unsure("timeout"));

        assertThat(found(LifeState.UNKNOWN, null, null, 10)).containsExactly(lost.id());
        assertThat(found(LifeState.QUEUED, null, null, 10)).containsExactly(waiting.id());
        assertThat(found(null, waiting.request().registrationId(), null, 10)).containsExactly(waiting.id());
        assertThat(found(LifeState.UNKNOWN, waiting.request().registrationId(), null, 10))
                .isEmpty();
    }

    @Test
    void oneThatCannotBeReadDoesNotHideTheOthers() {
        Queued older = asked();
        Queued broken = asked();
        Queued newer = asked();
        mongo.updateFirst(
                        query(where("_id").is(broken.id().toString())),
                        new Update().set("life.state", "no-such-state"),
                        MongoNotifications.COLLECTION)
                .block();

        assertThat(found(null, null, null, 2)).containsExactly(newer.id(), older.id());
    }

    private Queued asked() {
        var like = Fixtures.aCode().request();
        var request = new Request(
                new NotificationId(ids.next()),
                like.medium(),
                like.purpose(),
                like.practice(),
                like.patientId(),
                like.registrationId(),
                like.cause(),
                like.expiresAt(),
                like.language());
        Queued queued = Queued.of(request, Fixtures.SEALED, NOW);
        notifications.add(queued).block();
        return queued;
    }

    private Attempt answered(Queued queued, Answer answer) {
        var attempt = Attempt.of(NOW, answer, Duration.ofMillis(123));
        notifications
                .decide(queued.id(), n -> Optional.of(((Queued) n).claim(NOW, LEASE)))
                .block();
        notifications
                .decide(
                        queued.id(),
                        n -> Optional.of(
                                ((Sending) n).answered(answer, NOW, NOW).after(attempt)))
                .block();
        return attempt;
    }

    private List<NotificationId> found(
            @Nullable LifeState state, @Nullable UUID registration, @Nullable NotificationId after, int limit) {
        return lives("riverside", new Search(state, registration, after, limit)).stream()
                .map(life -> life.notification().id())
                .toList();
    }

    private List<Life> lives(String practice, Search search) {
        return new MongoNotificationLives(mongo)
                .of(practice, search)
                .collectList()
                .blockOptional()
                .orElseThrow();
    }
}
