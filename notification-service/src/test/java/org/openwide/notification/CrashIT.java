package org.openwide.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.openwide.event.Event;
import org.openwide.event.EventIds;
import org.openwide.event.Topic;
import org.openwide.event.field.Language;
import org.openwide.event.notification.SmsFailed;
import org.openwide.event.notification.SmsSent;
import org.openwide.event.registration.OtpRequested;
import org.openwide.notification.Webhook.Form;
import org.openwide.notification.adapter.mongo.MongoNotifications;
import org.openwide.notification.application.Notifications;
import org.openwide.notification.domain.Medium;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Practice;
import org.openwide.notification.domain.Purpose;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Request;
import org.openwide.notification.domain.SealedContent;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;

/** What a process that was killed leaves in the database, and what the next one makes of it. */
class CrashIT {

    private static final Duration LEASE = Duration.ofSeconds(30);

    private final Stack stack = Stack.running();
    private final Notifications notifications = stack.bean(Notifications.class);

    @Test
    void killedAfterStoringTheTextIsSentByWhoComesNext() {
        var asked = Requests.of(stack).code("+447700900401", "402915");

        notifications.add(queued(asked)).block(); // and no nudge

        Event<?> told = told(asked, 1);
        assertThat(told.data()).isInstanceOf(SmsSent.class);
        assertThat(stack.phone.textsTo("+447700900401")).hasSize(1);
    }

    @Test
    void killedBetweenClaimAndSaveTheTextIsUnknownAndAReceiptSettlesIt() {
        var asked = Requests.of(stack).code("+447700900402", "402915");
        abandon(asked);

        assertThat(((SmsFailed) told(asked, 1).data()).reason()).isEqualTo("outcome-unknown");
        Patience.during(
                Duration.ofSeconds(1),
                () -> stack.phone.textsTo("+447700900402").isEmpty());

        var webhook = new Webhook(stack.url());
        webhook.post(webhook.receipt(asked.id(), "CRASH-1").signed(), Form.JSON);

        assertThat(told(asked, 2).data()).isInstanceOf(SmsSent.class);
        assertThat(stack.topics.await(Topic.SMS_CHARGES, "CRASH-1", 1)).hasSize(1);
    }

    @Test
    void killedAfterTheClaimTheSameRequestAgainSendsNoSecondText() {
        var asked = Requests.of(stack).code("+447700900403", "402915");
        abandon(asked);

        stack.topics.publish(asked);

        told(asked, 1);
        Patience.during(
                Duration.ofSeconds(1),
                () -> stack.phone.textsTo("+447700900403").isEmpty());
    }

    @Test
    void killedBeforeItsEventsWerePublishedTheyArePublishedAfterwards() {
        var asked = Requests.of(stack).livingFor(Duration.ofSeconds(-1)).code("+447700900404", "402915");
        var silent = new MongoNotifications(mongo(), new EventIds(InstantSource.system()), _ -> {});
        silent.add(notDueYet(asked)).block();

        silent.decide(new NotificationId(asked.id()), n -> Optional.of(((Queued) n).claim(Instant.now(), LEASE)))
                .block();

        assertThat(((SmsFailed) told(asked, 1).data()).reason()).isEqualTo("expired");
    }

    @Test
    void onceSettledNothingPersonalIsLeft() {
        var asked = Requests.of(stack).code("+447700900405", "402915");
        stack.topics.publish(asked);
        told(asked, 1);

        Document left = document(asked.id());

        assertThat(left.get("life", Document.class))
                .containsEntry("state", "sent")
                .doesNotContainKey("content");
        assertThat(left.toJson())
                .doesNotContain(
                        "ciphertext", "7700900405", asked.data().sealed().ciphertext());
        Patience.until(
                () -> document(asked.id()).getList("outbox", Document.class).isEmpty());
    }

    /** As a process leaves it that was killed while its provider had not answered. */
    private void abandon(Event<OtpRequested> asked) {
        Instant longAgo = Instant.now().minusSeconds(60);
        notifications.add(notDueYet(asked)).block();
        notifications
                .decide(new NotificationId(asked.id()), n -> Optional.of(((Queued) n).claim(longAgo, LEASE)))
                .block();
    }

    /** So that the running senders leave it alone. */
    private Queued notDueYet(Event<OtpRequested> asked) {
        Queued queued = queued(asked);
        return new Queued(
                queued.request(),
                queued.content(),
                queued.tries(),
                Instant.now().plusSeconds(60));
    }

    private Queued queued(Event<OtpRequested> asked) {
        OtpRequested otp = asked.data();
        var request = new Request(
                new NotificationId(asked.id()),
                Medium.SMS,
                Purpose.MOBILE_CODE,
                new Practice(
                        otp.practiceId(), otp.practice().name(), otp.practice().phone()),
                otp.patientId(),
                otp.registrationId(),
                new Request.Cause(asked.correlationId(), asked.traceparent(), asked.time()),
                otp.expiresAt(),
                Language.orEnglish(otp.language()));
        var sealed = new SealedContent(
                asked.type(), otp.sealed().recipient(), otp.sealed().ciphertext());
        return Queued.of(request, sealed, Instant.now());
    }

    private Event<?> told(Event<?> asked, int nth) {
        return stack.topics
                .await(Topic.NOTIFICATIONS, asked.id().toString(), nth)
                .get(nth - 1);
    }

    private Document document(UUID id) {
        return mongo().findById(id.toString(), Document.class, MongoNotifications.COLLECTION)
                .blockOptional()
                .orElseThrow();
    }

    private ReactiveMongoOperations mongo() {
        return stack.bean(ReactiveMongoOperations.class);
    }
}
