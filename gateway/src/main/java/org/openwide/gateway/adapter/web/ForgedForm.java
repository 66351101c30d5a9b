package org.openwide.gateway.adapter.web;

import java.io.Serial;

/** A form that did not come from a page of ours, or from one of an earlier session. */
final class ForgedForm extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    ForgedForm() {
        super("A form that no page of ours sent in this session", null, false, false);
    }
}
