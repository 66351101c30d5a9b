package org.openwide.event.kafka;

import java.util.Map;

/**
 * The keys of a group of which an event lies in the dead-letter topic. Later events of such a key follow it there, so
 * that nothing overtakes; other keys go on.
 */
public interface ParkedKeys {

    /** All parked keys of one topic. */
    Map<String, Parked> of(String topic);

    /** Parks a key, or notes that a later event followed; again is fine. */
    void park(String topic, String key, Parked parked);

    /** Parks the key no longer; again is fine. */
    void release(String topic, String key);

    /**
     * Why and since when a key is parked, in positions of its topic.
     *
     * @param failed the event that could not be processed
     * @param last the latest event that went to the dead letters: this one, or one that followed it
     */
    record Parked(Position failed, Position last) {

        Parked followedBy(Position later) {
            return new Parked(failed, later);
        }
    }
}
