package org.openwide.localstack.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventTopics;

/** Makes all topics before the first service asks for one. */
final class Topics {

    private Topics() {}

    static void make(String bootstrapServers, int partitions) throws InterruptedException {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", bootstrapServers, "client.id", "local-stack", "request.timeout.ms", "10000");
        try (var admin = Admin.create(settings)) {
            var there = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            var missing = all(partitions).stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new StackFailure("The broker is up, but the topics could not be made: " + e.getMessage(), e);
        }
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
