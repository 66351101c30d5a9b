package org.openwide.notification.adapter.kafka;

import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.openwide.event.Event;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventRecords;
import org.openwide.event.kafka.UnreadableEvent;
import org.openwide.event.registration.MobileVerified;
import org.openwide.notification.adapter.kafka.IncomingRequests.Incoming;
import org.openwide.notification.application.Contents.UnreadableContent;
import org.openwide.notification.application.CountCodeEntered;
import org.openwide.notification.application.QueueNotification;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/**
 * Takes off the topics what is to be sent, and which codes were entered: stores it and no more, so that neither a slow provider nor a crash holds up
 * or loses what comes after. The listener's own thread waits, and the offset is committed afterwards.
 */
public class RequestListener {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final QueueNotification queue;
    private final CountCodeEntered codes;
    private final Duration patience;

    public RequestListener(QueueNotification queue, CountCodeEntered codes) {
        this(queue, codes, PATIENCE);
    }

    /** @param patience how long storing may take; then the database counts as away, and is asked again */
    RequestListener(QueueNotification queue, CountCodeEntered codes, Duration patience) {
        this.queue = queue;
        this.codes = codes;
        this.patience = patience;
    }

    @KafkaListener(id = "registrations", idIsGroup = false, topics = Topic.Names.REGISTRATIONS)
    void onRegistration(ConsumerRecord<String, byte[]> received) {
        take(received);
    }

    @KafkaListener(id = "registration-links", idIsGroup = false, topics = Topic.Names.REGISTRATION_LINKS)
    void onRegistrationLink(ConsumerRecord<String, byte[]> received) {
        take(received);
    }

    private void take(ConsumerRecord<String, byte[]> received) {
        Event<?> event = EventRecords.read(received);
        IncomingRequests.from(event).ifPresent(this::keep);
        if (event.data() instanceof MobileVerified verified) {
            inTime(codes.count(verified.registrationId()));
        }
    }

    private void inTime(Mono<Void> kept) {
        kept.timeout(patience, Mono.error(RequestListener::away)).block();
    }

    private static QueryTimeoutException away() {
        return new QueryTimeoutException("what was heard could not be stored in time");
    }

    private void keep(Incoming incoming) {
        try {
            inTime(queue.queue(incoming.request(), incoming.sealed()));
        } catch (UnreadableContent e) {
            throw new UnreadableEvent("the sealed part of " + incoming.request().id() + " does not open here");
        }
    }
}
