package org.openwide.event.kafka;

import java.util.Set;

/**
 * The keys of a group of which an event lies in the dead-letter topic. Later events of such a key follow it there, so
 * that nothing overtakes; other keys go on.
 */
public interface ParkedKeys {

    /** All parked keys of one topic. */
    Set<String> of(String topic);

    /** Parks a key; again is fine. */
    void park(String topic, String key);
}
