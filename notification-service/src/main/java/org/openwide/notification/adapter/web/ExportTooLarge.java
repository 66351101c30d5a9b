package org.openwide.notification.adapter.web;

/** A provider's export that is larger than is read at once. */
final class ExportTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExportTooLarge() {
        super("the export has more than 10 MiB");
    }
}
