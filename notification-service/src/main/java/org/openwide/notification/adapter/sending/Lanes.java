package org.openwide.notification.adapter.sending;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.openwide.notification.domain.Due;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Purpose;

/**
 * A short queue in two lanes: whom somebody waits for at a page overtakes all others, and within a lane the order is
 * kept. Of those in turn with each other only one is in hand.
 */
final class Lanes {

    private final Lane awaited;
    private final Lane others;
    private final Set<NotificationId> known = new HashSet<>();
    private final Set<String> inHand = new HashSet<>();

    /** @param longest how many wait in a lane at most */
    Lanes(int longest) {
        this.awaited = new Lane(longest);
        this.others = new Lane(longest);
    }

    /** False when there is no room; one that is here already stays where it is. */
    synchronized boolean offer(Due due) {
        if (known.contains(due.id())) {
            return true;
        }
        return laneOf(due).offer(due) && known.add(due.id());
    }

    /** The next, in hand until it is {@link #done}. */
    synchronized Optional<Due> next() {
        return awaited.next(inHand).or(() -> others.next(inHand));
    }

    synchronized void done(Due due) {
        known.remove(due.id());
        inHand.remove(due.inTurnWith());
    }

    /** Whether a lane that turned some away is almost empty; says so once, until it turns away again. */
    synchronized boolean runsDry() {
        return awaited.runsDry() | others.runsDry();
    }

    /** Up to which purpose it is worth looking for more: those whom nobody waits for only while they don't fill their lane. */
    synchronized Purpose roomFor() {
        return others.isAlmostEmpty() ? Purpose.REGISTRATION_LINK : Purpose.EMAIL_CONFIRMATION;
    }

    private Lane laneOf(Due due) {
        return due.isAwaited() ? awaited : others;
    }

    /** Who waits, and whether others would. */
    private static final class Lane {

        private final int longest;
        private final Deque<Due> waiting = new ArrayDeque<>();
        private boolean turnedAway;

        Lane(int longest) {
            this.longest = longest;
        }

        boolean offer(Due due) {
            boolean room = waiting.size() < longest;
            turnedAway |= !room;
            return room && waiting.add(due);
        }

        Optional<Due> next(Set<String> inHand) {
            for (Iterator<Due> each = waiting.iterator(); each.hasNext(); ) {
                Due due = each.next();
                if (inHand.add(due.inTurnWith())) {
                    each.remove();
                    return Optional.of(due);
                }
            }
            return Optional.empty();
        }

        boolean runsDry() {
            boolean dry = turnedAway && isAlmostEmpty();
            turnedAway &= !dry;
            return dry;
        }

        /** A quarter is left, which leaves while one looks for more. */
        boolean isAlmostEmpty() {
            return waiting.size() <= longest / 4;
        }
    }
}
