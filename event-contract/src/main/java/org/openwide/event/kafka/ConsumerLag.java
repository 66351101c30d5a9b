package org.openwide.event.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.openwide.event.Topic;
import org.springframework.kafka.core.KafkaAdmin;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * How many events of each topic a group has not processed yet, by what it committed: a listener that is stuck on one
 * event shows here, where the consumer's own figures say that it read all.
 */
public final class ConsumerLag implements MeterBinder, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, Object> settings;
    private final String group;
    private final List<String> topics;
    private final Map<String, Double> lags = new ConcurrentHashMap<>();
    private @Nullable Admin admin;

    public ConsumerLag(KafkaAdmin admin, String group, Collection<Topic> topics) {
        this(
                admin.getConfigurationProperties(),
                group,
                topics.stream().map(Topic::topicName).toList());
    }

    ConsumerLag(Map<String, Object> settings, String group, List<String> topics) {
        this.settings = settings;
        this.group = group;
        this.topics = topics;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        topics.forEach(topic -> Gauge.builder("openwide.consumer.lag", lags, known -> known.getOrDefault(topic, 0.0))
                .tag("topic", topic)
                .tag("group", group)
                .register(registry));
    }

    /** Asks the broker, on a thread that may wait. */
    public Mono<Void> measure() {
        return Mono.<Void>fromCallable(() -> {
                    look();
                    return null;
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    private synchronized void look() throws InterruptedException, ExecutionException, TimeoutException {
        var client = client();
        var committed = within(client.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        var partitions = within(client.describeTopics(topics).allTopicNames()).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
        var ends = within(client.listOffsets(partitions).all());
        topics.forEach(topic -> lags.put(
                topic,
                ends.entrySet().stream()
                        .filter(end -> end.getKey().topic().equals(topic))
                        .mapToDouble(end -> behind(
                                committed.get(end.getKey()), end.getValue().offset()))
                        .sum()));
    }

    private static double behind(@Nullable OffsetAndMetadata committed, long end) {
        return Math.max(0, end - (committed == null ? 0 : committed.offset()));
    }

    private static <T> T within(KafkaFuture<T> answer)
            throws InterruptedException, ExecutionException, TimeoutException {
        return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Admin client() {
        if (admin == null) {
            admin = Admin.create(settings);
        }
        return Objects.requireNonNull(admin);
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
