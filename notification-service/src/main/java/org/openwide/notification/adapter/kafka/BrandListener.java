package org.openwide.notification.adapter.kafka;

import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.openwide.event.Topic;
import org.openwide.event.field.Colour;
import org.openwide.event.kafka.EventRecords;
import org.openwide.event.kafka.UnreadableEvent;
import org.openwide.event.practice.PracticeBranded;
import org.openwide.notification.application.Brands;
import org.openwide.notification.domain.Brand;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/** Takes off the topic how practices look, so that nobody need be asked when an email goes out. */
public class BrandListener {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Brands brands;

    public BrandListener(Brands brands) {
        this.brands = brands;
    }

    @KafkaListener(id = "practices", idIsGroup = false, topics = Topic.Names.PRACTICES)
    void onPractice(ConsumerRecord<String, byte[]> received) {
        var event = EventRecords.read(received);
        if (event.data() instanceof PracticeBranded branded) {
            brands.keep(branded.practiceId(), brand(branded), event.sequence())
                    .timeout(PATIENCE, Mono.error(() -> new QueryTimeoutException("a brand was not stored in time")))
                    .block();
        }
    }

    private static Brand brand(PracticeBranded branded) {
        try {
            var logo = branded.logo();
            return new Brand(
                    branded.name(),
                    branded.phone(),
                    branded.colour() == null
                            ? null
                            : Colour.of(branded.colour()).orElse(null),
                    logo == null ? null : new Brand.Logo(logo.base64()));
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent("the logo of " + branded.practiceId() + " is no picture, or too large");
        }
    }
}
