package org.openwide.event.kafka;

/**
 * A record that is no event of ours, or whose content cannot be read: trying again won't help.
 * Its message names the event and never quotes it, so it may stand in logs and headers.
 */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String message) {
        super(message);
    }
}
