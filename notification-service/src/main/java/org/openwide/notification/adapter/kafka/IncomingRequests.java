package org.openwide.notification.adapter.kafka;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openwide.event.Event;
import org.openwide.event.EventData;
import org.openwide.event.Sealed;
import org.openwide.event.field.Language;
import org.openwide.event.registration.EmailConfirmationRequested;
import org.openwide.event.registration.OtpRequested;
import org.openwide.event.registrationlink.LinkDeliveryRequested;
import org.openwide.notification.domain.Medium;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Practice;
import org.openwide.notification.domain.Purpose;
import org.openwide.notification.domain.Request;
import org.openwide.notification.domain.SealedContent;

/** Reads from the contract's events what is to be sent, and passes by what is not for us. */
final class IncomingRequests {

    private IncomingRequests() {}

    /** What to queue: without anything personal, and the sealed rest. */
    record Incoming(Request request, SealedContent sealed) {}

    static Optional<Incoming> from(Event<?> event) {
        return switch (event.data()) {
            case OtpRequested otp -> Optional.of(incoming(event, order(otp), otp.practice(), otp.sealed()));
            case EmailConfirmationRequested email ->
                Optional.of(incoming(event, order(email), email.practice(), email.sealed()));
            case LinkDeliveryRequested link ->
                Optional.of(incoming(event, order(link), link.practice(), link.sealed()));
            default -> Optional.empty(); // the one place where a default is right: other teams' events
        };
    }

    private static Order order(OtpRequested otp) {
        return new Order(
                Medium.SMS,
                Purpose.MOBILE_CODE,
                otp.registrationId(),
                otp.expiresAt(),
                Language.orEnglish(otp.language()));
    }

    private static Order order(EmailConfirmationRequested email) {
        return new Order(
                Medium.EMAIL,
                Purpose.EMAIL_CONFIRMATION,
                email.registrationId(),
                email.expiresAt(),
                Language.orEnglish(email.language()));
    }

    private static Order order(LinkDeliveryRequested link) {
        Medium medium = switch (link.channel()) {
            case SMS -> Medium.SMS;
            case EMAIL -> Medium.EMAIL;
        };
        return new Order(
                medium, Purpose.REGISTRATION_LINK, null, link.expiresAt(), Language.orEnglish(link.language()));
    }

    private record Order(
            Medium medium, Purpose purpose, @Nullable UUID registrationId, Instant expiresAt, Language language) {}

    private static Incoming incoming(Event<?> event, Order order, org.openwide.event.Practice practice, Sealed sealed) {
        EventData data = event.data();
        var request = new Request(
                new NotificationId(event.id()),
                order.medium(),
                order.purpose(),
                new Practice(data.practiceId(), practice.name(), practice.phone()),
                data.patientId(),
                order.registrationId(),
                new Request.Cause(event.correlationId(), event.traceparent(), event.time()),
                order.expiresAt(),
                order.language());
        return new Incoming(request, new SealedContent(event.type(), sealed.recipient(), sealed.ciphertext()));
    }
}
