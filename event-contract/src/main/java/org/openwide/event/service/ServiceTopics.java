package org.openwide.event.service;

import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventListening.Member;
import org.openwide.event.kafka.EventTopics;

/**
 * Which topics a service writes and which it hears. Its listeners' containers, the topics made on a new broker, its dead
 * letters and what is measured of its lag follow from this.
 *
 * @param member who this replica is among the listeners
 * @param making how topics are made where they are missing
 */
public record ServiceTopics(Member member, EventTopics making, List<Topic> written, List<Topic> heard) {

    public static ServiceTopics of(Member member, EventTopics making) {
        return new ServiceTopics(member, making, List.of(), List.of());
    }

    public ServiceTopics writing(Topic... topics) {
        return new ServiceTopics(member, making, List.of(topics), heard);
    }

    public ServiceTopics hearing(Topic... topics) {
        return new ServiceTopics(member, making, written, List.of(topics));
    }

    /** All that must be there before the service works. */
    NewTopic[] needed() {
        return making.forService(member.group(), written, heard);
    }
}
