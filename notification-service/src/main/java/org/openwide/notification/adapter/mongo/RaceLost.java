package org.openwide.notification.adapter.mongo;

/** Someone else's write was first: read again, and decide anew. */
final class RaceLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RaceLost() {
        super("someone else was first", null, false, false);
    }
}
