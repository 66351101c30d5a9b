package org.openwide.notification.adapter.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventRecords;
import org.openwide.event.kafka.UnreadableEvent;
import org.openwide.notification.adapter.kafka.IncomingRequests.Incoming;
import org.openwide.notification.application.Contents.UnreadableContent;
import org.openwide.notification.application.QueueNotification;
import org.springframework.kafka.annotation.KafkaListener;

/**
 * Takes what is to be sent off the topics: stores it and no more, so that neither a slow provider nor a crash holds up
 * or loses what comes after. The listener's own thread waits, and the offset is committed afterwards.
 */
public class RequestListener {

    private final QueueNotification queue;

    public RequestListener(QueueNotification queue) {
        this.queue = queue;
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

    private void keep(Incoming incoming) {
        try {
            queue.queue(incoming.request(), incoming.sealed()).block();
        } catch (UnreadableContent e) {
            throw new UnreadableEvent("the sealed part of " + incoming.request().id() + " does not open here");
        }
    }
}
