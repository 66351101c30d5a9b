package org.openwide.notification.adapter.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openwide.notification.domain.Due;
import org.openwide.notification.domain.NotificationId;

/**
 * A short queue in two lanes: whom somebody waits for at a page overtakes all others, and within a lane the order is
 * kept. Of those in turn with each other only one is in hand, and one that has to be tried again keeps its turn.
 */
final class Lanes {

    /** How long after its next try was due a turn is kept: by then somebody else took it, or it settled otherwise. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final int longest;
    private final InstantSource clock;
    private final Deque<Due> awaited = new ArrayDeque<>();
    private final Deque<Due> others = new ArrayDeque<>();
    private final Set<NotificationId> known = new HashSet<>();
    private final Map<String, Turn> turns = new HashMap<>();

    /** @param longest how many wait in a lane at most */
    Lanes(int longest, InstantSource clock) {
        this.longest = longest;
        this.clock = clock;
    }

    private record Turn(NotificationId whose, Instant until) {}

    /** False when there is no room; one that is here already stays where it is. */
    synchronized boolean offer(Due due) {
        if (known.contains(due.id())) {
            return true;
        }
        Deque<Due> lane = laneOf(due);
        return lane.size() < longest && known.add(due.id()) && lane.add(due);
    }

    /** The next, in hand until it is {@link #done} or {@link #putOff}. */
    synchronized Optional<Due> next() {
        return next(awaited).or(() -> next(others));
    }

    private Optional<Due> next(Deque<Due> lane) {
        Instant now = clock.instant();
        for (Iterator<Due> waiting = lane.iterator(); waiting.hasNext(); ) {
            Due due = waiting.next();
            if (isItsTurn(due, now)) {
                turns.put(due.inTurnWith(), new Turn(due.id(), Instant.MAX));
                waiting.remove();
                return Optional.of(due);
            }
        }
        return Optional.empty();
    }

    private boolean isItsTurn(Due due, Instant now) {
        Turn turn = turns.get(due.inTurnWith());
        return turn == null || turn.whose().equals(due.id()) || now.isAfter(turn.until());
    }

    synchronized void done(Due due) {
        known.remove(due.id());
        turns.remove(due.inTurnWith());
    }

    /** It is tried again from then on; those in turn with it go on waiting. */
    synchronized void putOff(Due due, Instant then) {
        known.remove(due.id());
        turns.put(due.inTurnWith(), new Turn(due.id(), then.plus(PATIENCE)));
    }

    /** Puts one back that was not begun: it is the next again. */
    synchronized void putBack(Due due) {
        turns.remove(due.inTurnWith());
        laneOf(due).addFirst(due);
    }

    synchronized boolean hasEmptyLane() {
        return awaited.isEmpty() || others.isEmpty();
    }

    private Deque<Due> laneOf(Due due) {
        return due.isAwaited() ? awaited : others;
    }
}
