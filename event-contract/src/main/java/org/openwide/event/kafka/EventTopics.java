package org.openwide.event.kafka;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.openwide.event.Topic;
import org.springframework.kafka.core.KafkaAdmin;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Makes the descriptions of topics that do not exist yet.
 *
 * @param partitions how many partitions a topic has; keys spread over them
 * @param replication how many brokers keep a copy: 3 wherever there are three
 */
public record EventTopics(int partitions, int replication) {

    /** Makes the topics that this admin knows of, on a thread that may wait; an error when the broker is away. */
    public static Mono<Void> madeBy(KafkaAdmin admin) {
        return Mono.fromCallable(admin::initialize)
                .subscribeOn(Schedulers.boundedElastic())
                .filter(done -> done)
                .switchIfEmpty(Mono.error(BrokerAway::new))
                .then();
    }

    public NewTopic of(Topic topic) {
        return new NewTopic(topic.topicName(), partitions, (short) replication).configs(topic.settings(replication));
    }

    public List<NewTopic> of(Collection<Topic> topics) {
        return topics.stream().map(this::of).toList();
    }

    /** Where this group puts what it cannot process of these topics: kept as long, and in as many partitions. */
    public List<NewTopic> deadLettersOf(String group, Topic... topics) {
        return deadLettersOf(group, List.of(topics));
    }

    private List<NewTopic> deadLettersOf(String group, Collection<Topic> topics) {
        return topics.stream()
                .map(topic -> new NewTopic(topic.deadLetters(group), partitions, (short) replication)
                        .configs(Topic.REGISTRATIONS.settings(replication)))
                .toList();
    }

    /** All that a service touches: what it writes or hears, and its dead letters. */
    public NewTopic[] forService(String group, Collection<Topic> written, Collection<Topic> heard) {
        return Stream.of(of(written), of(heard), deadLettersOf(group, heard))
                .flatMap(List::stream)
                .toArray(NewTopic[]::new);
    }

    /** What an admin says of a broker that it does not reach, as an error. */
    private static final class BrokerAway extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
