package org.openwide.localstack.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openwide.localstack.timeline.EventMemory.Bounds;

/** The last events on all topics of one broker: some 2000 of them, of 200 registrations. */
public final class Timeline implements AutoCloseable {

    private final EventMemory memory = new EventMemory(Bounds.USUAL);
    private final String bootstrapServers;
    private volatile boolean brokerAway = true;
    private volatile Runnable listener = () -> {};
    private @Nullable TopicReader reader;

    /** A timeline that is empty until it is told to follow. */
    public Timeline(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Reads from now on, from the beginning of each topic; the broker may be away, now or later. */
    public synchronized void follow() {
        if (reader == null) {
            reader = new TopicReader(
                    bootstrapServers, new OpenwideTopics(Bounds.USUAL.events()), this::take, this::reachable);
            Thread.ofPlatform().daemon().name("timeline of " + bootstrapServers).start(reader);
        }
    }

    /** Is called, on the reading thread, each time something is new. */
    public void onChange(Runnable called) {
        listener = called;
    }

    /** What was read after this position (0: all that is kept), in the order it was read. */
    public List<TopicEvent> after(long position, int atMost) {
        return memory.after(position, atMost);
    }

    public boolean isBrokerAway() {
        return brokerAway;
    }

    private void take(TopicEvent event) {
        memory.add(event);
        listener.run();
    }

    private void reachable(boolean isReachable) {
        if (brokerAway == isReachable) {
            brokerAway = !isReachable;
            listener.run();
        }
    }

    @Override
    public synchronized void close() {
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }
}
