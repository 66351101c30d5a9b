package org.openwide.registration.adapter.web;

/** The body is not JSON. What it is instead is not repeated: it may be personal. */
final class MalformedBody extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedBody() {
        super("the body is not JSON", null, false, false);
    }
}
