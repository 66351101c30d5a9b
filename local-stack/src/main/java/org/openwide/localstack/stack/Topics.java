package org.openwide.localstack.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventTopics;

/** Makes all topics before the first service asks for one. */
final class Topics {

    private Topics() {}

    /** Makes those that are missing; a broker that has only just started may need a moment until it can. */
    static void make(String bootstrapServers, int partitions, Duration atMost) throws InterruptedException {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", bootstrapServers,
                "client.id", "local-stack",
                "request.timeout.ms", "5000",
                "default.api.timeout.ms", "10000");
        var deadline = Instant.now().plus(atMost);
        try (var admin = Admin.create(settings)) {
            var topics = all(partitions);
            for (var problem = problemWith(admin, topics); problem != null; problem = problemWith(admin, topics)) {
                if (!passes(problem) || Instant.now().isAfter(deadline)) {
                    throw new StackFailure("The broker is up, but the topics could not be made: " + problem, problem);
                }
                Thread.sleep(200);
            }
        }
    }

    /** Why one of them is not there, or null. */
    private static @Nullable Throwable problemWith(Admin admin, List<NewTopic> topics) throws InterruptedException {
        for (var making : admin.createTopics(topics).values().values()) {
            try {
                making.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    return e.getCause() == null ? e : e.getCause();
                }
            }
        }
        return null;
    }

    /** A broker that the controller has not let in yet counts as none, which is too few for any copy. */
    private static boolean passes(Throwable problem) {
        return problem instanceof RetriableException || problem instanceof InvalidReplicationFactorException;
    }

    private static List<NewTopic> all(int partitions) {
        var topics = new EventTopics(partitions, 1);
        var all = new ArrayList<>(topics.of(List.of(Topic.values())));
        all.addAll(topics.deadLettersOf("registration-service", Topic.REGISTRATION_LINKS, Topic.NOTIFICATIONS));
        all.addAll(topics.deadLettersOf("notification-service", Topic.REGISTRATION_LINKS, Topic.REGISTRATIONS));
        all.addAll(topics.deadLettersOf("patient-record-service", Topic.REGISTRATIONS, Topic.NOTIFICATIONS));
        return all;
    }
}
