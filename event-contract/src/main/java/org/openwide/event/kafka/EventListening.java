package org.openwide.event.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.openwide.event.database.DatabaseAway;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.CompositeRecordInterceptor;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * How a service listens: record by record, the offset committed after the effect. What fails is tried again with
 * growing pauses; a database that is away or changes its primary is waited for, anything else goes to the dead letters in the end.
 */
public final class EventListening {

    private static final int TRIES = 6;
    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private EventListening() {}

    /**
     * One replica in its consumer group.
     *
     * @param instance tells the replicas of the service apart, and stays the same over a restart
     */
    public record Member(String group, String instance) {

        private Properties of(String listener) {
            var properties = new Properties();
            properties.setProperty(
                    ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, String.join("-", group, instance, listener));
            return properties;
        }
    }

    /** Listener containers for one member of a consumer group. */
    public static ConcurrentKafkaListenerContainerFactory<String, byte[]> containers(
            ConsumerFactory<String, byte[]> consumers,
            KafkaOperations<String, byte[]> kafka,
            ParkedKeys parkedKeys,
            MeterRegistry meters,
            Member member) {
        var deadLetters = DeadLetters.of(member.group(), kafka, meters);
        var parking = new KeyParking(member.group(), parkedKeys, deadLetters);
        var holes = new Holes(meters);
        var containers = new ConcurrentKafkaListenerContainerFactory<String, byte[]>();
        containers.setConsumerFactory(consumers);
        containers.setRecordInterceptor(new CompositeRecordInterceptor<>(holes, parking));
        containers.setCommonErrorHandler(errorHandler((bound, failure) -> {
            deadLetters.accept(bound, failure);
            parking.park(bound);
        }));
        containers.setContainerCustomizer(container -> {
            var properties = container.getContainerProperties();
            setUp(properties, new Assigned(holes, parking), member.of(container.getListenerId()));
            makeCounters(meters, properties.getTopics(), member.group());
        });
        return containers;
    }

    private static void setUp(ContainerProperties container, Assigned assigned, Properties member) {
        container.setAckMode(AckMode.RECORD);
        container.setObservationEnabled(true);
        container.setConsumerRebalanceListener(assigned);
        container.setKafkaConsumerProperties(member);
    }

    private static void makeCounters(MeterRegistry meters, String @Nullable [] topics, String group) {
        for (var topic : topics == null ? new String[0] : topics) {
            DeadLetters.counter(meters, topic, group);
            Holes.counter(meters, topic);
        }
    }

    private static DefaultErrorHandler errorHandler(ConsumerRecordRecoverer recoverer) {
        var handler = new DefaultErrorHandler(recoverer, bounded());
        handler.setBackOffFunction((bound, failure) -> DatabaseAway.isCauseOf(failure) ? endless() : null);
        handler.addNotRetryableExceptions(UnreadableEvent.class);
        handler.setLogLevel(org.springframework.kafka.KafkaException.Level.WARN);
        return handler;
    }

    private static BackOff bounded() {
        var pauses = new ExponentialBackOffWithMaxRetries(TRIES);
        pauses.setInitialInterval(FIRST_PAUSE_MILLIS);
        pauses.setMaxInterval(LONGEST_PAUSE_MILLIS);
        return pauses;
    }

    private static BackOff endless() {
        var pauses = new ExponentialBackOff();
        pauses.setInitialInterval(FIRST_PAUSE_MILLIS);
        pauses.setMaxInterval(LONGEST_PAUSE_MILLIS);
        return pauses;
    }

    /** A container takes one listener to its partitions; two want to know. */
    private record Assigned(Holes holes, KeyParking parking) implements ConsumerAwareRebalanceListener {

        @Override
        public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
            holes.onPartitionsAssigned(consumer, partitions);
            parking.onPartitionsAssigned(consumer, partitions);
        }
    }
}
