package org.openwide.notification.domain;

import java.time.Instant;

/** What others must hear of. */
public sealed interface NotificationEvent {

    Request request();

    /** The provider or mail server took it. */
    record NotificationSent(Request request, Instant at) implements NotificationEvent {}

    /** It will not arrive, as far as is known now. */
    record NotificationFailed(Request request, Reason reason, Instant at) implements NotificationEvent {}

    /** A text cost money, or its charge is another one by now. */
    record TextCharged(Request request, SmsCharge charge, Instant at) implements NotificationEvent {}
}
