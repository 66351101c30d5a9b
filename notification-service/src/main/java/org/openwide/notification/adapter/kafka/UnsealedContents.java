package org.openwide.notification.adapter.kafka;

import org.openwide.event.Event;
import org.openwide.event.EventType;
import org.openwide.event.Sealed;
import org.openwide.event.UnknownEvent;
import org.openwide.event.kafka.UnreadableEvent;
import org.openwide.event.registration.EmailConfirmationMessage;
import org.openwide.event.registration.MobileCodeText;
import org.openwide.event.registrationlink.LinkDelivery;
import org.openwide.event.sealing.Unsealer;
import org.openwide.notification.application.Contents;
import org.openwide.notification.domain.Content;
import org.openwide.notification.domain.Request;
import org.openwide.notification.domain.SealedContent;

/** Opens the sealed part of an event with this service's private keyset. */
public final class UnsealedContents implements Contents {

    private final Unsealer unsealer;

    public UnsealedContents(Unsealer unsealer) {
        this.unsealer = unsealer;
    }

    @Override
    public Content open(Request request, SealedContent sealed) {
        try {
            return switch (request.purpose()) {
                case MOBILE_CODE -> {
                    MobileCodeText text = unseal(request, sealed, MobileCodeText.class);
                    yield new Content.MobileCode(text.mobile(), text.code());
                }
                case EMAIL_CONFIRMATION -> {
                    EmailConfirmationMessage email = unseal(request, sealed, EmailConfirmationMessage.class);
                    yield new Content.EmailConfirmation(email.email(), email.givenName(), email.url());
                }
                case REGISTRATION_LINK -> {
                    LinkDelivery link = unseal(request, sealed, LinkDelivery.class);
                    yield new Content.RegistrationLink(link.to(), link.givenName(), link.url());
                }
            };
        } catch (UnreadableEvent e) {
            throw new UnreadableContent(e);
        }
    }

    private <T> T unseal(Request request, SealedContent sealed, Class<T> type) {
        String subject = request.id().toString();
        var event = new Event<>(
                request.id().value(),
                source(sealed),
                sealed.eventType(),
                subject,
                request.cause().at(),
                1,
                request.cause().correlationId(),
                request.cause().traceparent(),
                new UnknownEvent(request.practice().id(), request.patientId(), subject));
        return unsealer.open(new Sealed(sealed.recipient(), sealed.ciphertext()), event, type);
    }

    private static String source(SealedContent sealed) {
        return EventType.named(sealed.eventType())
                .map(type -> type.source().uri())
                .orElseThrow(() -> new UnreadableEvent("no event has the type " + sealed.eventType()));
    }
}
