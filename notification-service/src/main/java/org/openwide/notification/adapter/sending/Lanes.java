package org.openwide.notification.adapter.sending;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.openwide.notification.domain.Due;
import org.openwide.notification.domain.NotificationId;

/**
 * A short queue in two lanes: whom somebody waits for at a page overtakes all others, and within a lane the order is
 * kept. Of those in turn with each other only one is in hand.
 */
final class Lanes {

    private final int longest;
    private final Deque<Due> awaited = new ArrayDeque<>();
    private final Deque<Due> others = new ArrayDeque<>();
    private final Set<NotificationId> known = new HashSet<>();
    private final Set<String> inHand = new HashSet<>();

    /** @param longest how many wait in a lane at most */
    Lanes(int longest) {
        this.longest = longest;
    }

    /** False when there is no room; one that is here already stays where it is. */
    synchronized boolean offer(Due due) {
        if (known.contains(due.id())) {
            return true;
        }
        Deque<Due> lane = laneOf(due);
        return lane.size() < longest && known.add(due.id()) && lane.add(due);
    }

    /** The next, in hand until it is {@link #done}. */
    synchronized Optional<Due> next() {
        return next(awaited).or(() -> next(others));
    }

    private Optional<Due> next(Deque<Due> lane) {
        for (Iterator<Due> waiting = lane.iterator(); waiting.hasNext(); ) {
            Due due = waiting.next();
            if (inHand.add(due.inTurnWith())) {
                waiting.remove();
                return Optional.of(due);
            }
        }
        return Optional.empty();
    }

    synchronized void done(Due due) {
        known.remove(due.id());
        inHand.remove(due.inTurnWith());
    }

    /** Puts one back that was not begun: it is the next again. */
    synchronized void putBack(Due due) {
        inHand.remove(due.inTurnWith());
        laneOf(due).addFirst(due);
    }

    synchronized boolean hasEmptyLane() {
        return awaited.isEmpty() || others.isEmpty();
    }

    private Deque<Due> laneOf(Due due) {
        return due.isAwaited() ? awaited : others;
    }
}
