package org.openwide.notification.adapter.kafka;

import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventRecords;
import org.openwide.event.kafka.UnreadableEvent;
import org.openwide.notification.adapter.kafka.IncomingRequests.Incoming;
import org.openwide.notification.application.Contents.UnreadableContent;
import org.openwide.notification.application.QueueNotification;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/**
 * Takes what is to be sent off the topics: stores it and no more, so that neither a slow provider nor a crash holds up
 * or loses what comes after. The listener's own thread waits, and the offset is committed afterwards.
 */
public class RequestListener {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final QueueNotification queue;
    private final Duration patience;

    public RequestListener(QueueNotification queue) {
        this(queue, PATIENCE);
    }

    /** @param patience how long storing may take; then the database counts as away, and is asked again */
    RequestListener(QueueNotification queue, Duration patience) {
        this.queue = queue;
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
        IncomingRequests.from(EventRecords.read(received)).ifPresent(this::keep);
    }

    private static QueryTimeoutException away() {
        return new QueryTimeoutException("a notification could not be stored in time");
    }

    private void keep(Incoming incoming) {
        try {
            queue.queue(incoming.request(), incoming.sealed())
                    .timeout(patience, Mono.error(RequestListener::away))
                    .block();
        } catch (UnreadableContent e) {
            throw new UnreadableEvent("the sealed part of " + incoming.request().id() + " does not open here");
        }
    }
}
