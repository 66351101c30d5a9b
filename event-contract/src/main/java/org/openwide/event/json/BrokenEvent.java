package org.openwide.event.json;

import java.util.List;

/** An event that its own schema refuses: a defect of the producer, which keeps the step from being saved. */
public final class BrokenEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenEvent(String type, List<String> places) {
        super("an event of type " + type + " breaks its schema at " + String.join(", ", places));
    }
}
