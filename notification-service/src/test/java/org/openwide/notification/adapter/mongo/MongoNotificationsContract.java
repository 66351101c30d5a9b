package org.openwide.notification.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openwide.notification.domain.Fixtures.LEASE;
import static org.openwide.notification.domain.Fixtures.NOW;
import static org.openwide.notification.domain.Fixtures.aCode;
import static org.openwide.notification.domain.Fixtures.again;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.event.EventIds;
import org.openwide.notification.application.Notifications;
import org.openwide.notification.application.NotificationsContract;
import org.openwide.notification.application.UndecidableNotification;
import org.openwide.notification.domain.Due;
import org.openwide.notification.domain.Fixtures;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Sending;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Update;

abstract class MongoNotificationsContract extends NotificationsContract {

    private final EventIds ids = new EventIds(InstantSource.system());

    abstract ReactiveMongoTemplate mongo();

    @Override
    protected Notifications notifications() {
        return new MongoNotifications(mongo(), ids, _ -> {});
    }

    @Override
    protected List<String> told(NotificationId id) {
        return outbox(id).stream()
                .map(entry -> entry.getString("type").replaceAll(".*notification\\.(.*)\\.v1", "$1") + "#"
                        + entry.getLong("sequence"))
                .toList();
    }

    private List<Document> outbox(NotificationId id) {
        return mongo().findById(id.toString(), Document.class, MongoNotifications.COLLECTION)
                .blockOptional()
                .orElseThrow()
                .getList("outbox", Document.class);
    }

    @Test
    void whatMakesNoSenseSaysSo() {
        Queued code = Fixtures.aCode();
        notifications().add(code).block();
        mongo().updateFirst(
                        query(where("_id").is(code.id().toString())),
                        new Update().set("life.state", "no-such-state"),
                        MongoNotifications.COLLECTION)
                .block();

        assertThatThrownBy(() ->
                        notifications().decide(code.id(), _ -> Optional.empty()).block())
                .isInstanceOf(UndecidableNotification.class)
                .hasMessageNotContaining("no-such-state");
    }

    @Test
    void nobodyWaitsForOneWhoseTurnWasKeptAndNothingElseUntilItIsAskedForAgain() {
        Queued killed = aCode();
        Queued next = again(killed);
        new Turns(mongo()).join(killed.request()).block();
        notifications().add(next).block();

        assertThat(before(next)).isEmpty();
        notifications().add(killed).block();
        assertThat(before(next)).contains(killed);
    }

    @Test
    void aTurnNamesTheLatestOnly() {
        Queued first = added(aCode());
        List<Queued> others =
                Stream.generate(() -> added(again(first))).limit(Turns.MOST).toList();

        List<String> named =
                new Turns(mongo()).before(Due.of(again(first).request())).block();

        assertThat(named)
                .containsExactlyElementsOf(
                        others.stream().map(other -> other.id().toString()).toList());
    }

    @Test
    void aTurnIsForgottenWhenTheLastInItWasPastItsLife() {
        Queued first = added(aCode());
        Queued second = added(again(first));
        Instant end = first.request().expiresAt();

        notifications().forgetTurnsBefore(end).block();
        assertThat(before(second)).contains(first);

        notifications().forgetTurnsBefore(end.plusMillis(1)).block();
        assertThat(before(second)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00000000", "0.00000001", "0", "12345.6789"})
    void aPriceStandsInTheEventAsTheProviderWroteIt(String price) {
        Queued code = Fixtures.aCode();
        notifications().add(code).block();
        notifications()
                .decide(code.id(), n -> Optional.of(((Queued) n).claim(NOW, LEASE)))
                .block();

        notifications()
                .decide(code.id(), n -> Optional.of(((Sending) n).answered(Fixtures.accepted("m-1", price), NOW, NOW)))
                .block();

        String data = outbox(code.id()).getLast().getString("data");
        assertThat(data).contains("\"amount\":\"" + price + "\"");
    }
}
