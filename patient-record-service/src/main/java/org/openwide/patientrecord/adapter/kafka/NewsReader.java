package org.openwide.patientrecord.adapter.kafka;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openwide.event.Event;
import org.openwide.event.EventData;
import org.openwide.event.kafka.UnreadableEvent;
import org.openwide.event.notification.EmailFailed;
import org.openwide.event.notification.EmailSent;
import org.openwide.event.notification.NotificationEvent;
import org.openwide.event.notification.SmsFailed;
import org.openwide.event.notification.SmsSent;
import org.openwide.event.registration.DetailsNotMatched;
import org.openwide.event.registration.DetailsSubmitted;
import org.openwide.event.registration.EmailConfirmationRequested;
import org.openwide.event.registration.EmailConfirmed;
import org.openwide.event.registration.MobileVerified;
import org.openwide.event.registration.NewLinkRequested;
import org.openwide.event.registration.OtpRequested;
import org.openwide.event.registration.PasswordSet;
import org.openwide.event.registration.RegistrationCompleted;
import org.openwide.event.registration.RegistrationEnded;
import org.openwide.event.registration.RegistrationEvent;
import org.openwide.event.registration.RegistrationLocked;
import org.openwide.event.registration.RegistrationStarted;
import org.openwide.event.registration.TermsAccepted;
import org.openwide.event.registration.VerifiedDetails;
import org.openwide.event.sealing.Unsealer;
import org.openwide.patientrecord.domain.Delivery;
import org.openwide.patientrecord.domain.EmailAddress;
import org.openwide.patientrecord.domain.LinkId;
import org.openwide.patientrecord.domain.Mismatch;
import org.openwide.patientrecord.domain.NotificationNews;
import org.openwide.patientrecord.domain.PhoneNumber;
import org.openwide.patientrecord.domain.RegistrationNews;
import org.openwide.patientrecord.domain.RegistrationNews.Fact;

/** Reads the events of other services as news for the domain. Of what is sealed, only the end of it is opened. */
public final class NewsReader {

    private final Unsealer unsealer;

    public NewsReader(Unsealer unsealer) {
        this.unsealer = unsealer;
    }

    RegistrationNews read(Event<?> event, RegistrationEvent registration) {
        return new RegistrationNews(
                new LinkId(registration.registrationId()),
                event.sequence(),
                inMillis(event.time()),
                nameOf(event.type()),
                fact(event, registration));
    }

    private Fact fact(Event<?> event, RegistrationEvent registration) {
        return switch (registration) {
            case RegistrationStarted _ -> new RegistrationNews.Started();
            case DetailsSubmitted _ -> new RegistrationNews.DetailsMatched();
            case DetailsNotMatched differing ->
                new RegistrationNews.DetailsNotMatched(
                        new Mismatch(differing.mismatched(), differing.attemptsRemaining()));
            case OtpRequested _ -> new RegistrationNews.CodeRequested(event.id());
            case MobileVerified _ -> new RegistrationNews.MobileVerified();
            case PasswordSet _ -> new RegistrationNews.PasswordSet();
            case EmailConfirmationRequested _ -> new RegistrationNews.EmailRequested(event.id());
            case EmailConfirmed _ -> new RegistrationNews.EmailConfirmed();
            case TermsAccepted _ -> new RegistrationNews.TermsAccepted();
            case RegistrationCompleted completed -> completed(event, completed);
            case RegistrationLocked locked -> new RegistrationNews.Locked(locked.reason());
            case RegistrationEnded ended -> new RegistrationNews.Ended(ended.reason());
            case NewLinkRequested asked -> new RegistrationNews.NewLinkRequested(inMillis(asked.requestedAt()));
        };
    }

    private Fact completed(Event<?> event, RegistrationCompleted completed) {
        var verified = unsealer.open(completed.sealed(), event, VerifiedDetails.class);
        return new RegistrationNews.Completed(new org.openwide.patientrecord.domain.VerifiedDetails(
                new EmailAddress(verified.email()),
                inMillis(verified.emailVerifiedAt()),
                new PhoneNumber(verified.mobile()),
                inMillis(verified.mobileVerifiedAt()),
                inMillis(completed.completedAt())));
    }

    NotificationNews read(Event<?> event, NotificationEvent notification) {
        return new NotificationNews(
                registration(notification), notification.notificationId(), event.sequence(), delivery(notification));
    }

    private static Delivery delivery(NotificationEvent notification) {
        return switch (notification) {
            case SmsSent _ -> new Delivery.Sent();
            case EmailSent _ -> new Delivery.Sent();
            case SmsFailed failed -> new Delivery.Failed(failed.reason());
            case EmailFailed failed -> new Delivery.Failed(failed.reason());
        };
    }

    private static @Nullable LinkId registration(NotificationEvent notification) {
        UUID id = switch (notification) {
            case SmsSent sent -> sent.registrationId();
            case EmailSent sent -> sent.registrationId();
            case SmsFailed failed -> failed.registrationId();
            case EmailFailed failed -> failed.registrationId();
        };
        return id == null ? null : new LinkId(id);
    }

    /** News of a type that came after this service was written: it counts, and says nothing else. */
    static RegistrationNews unknownOfRegistration(Event<? extends EventData> event) {
        return new RegistrationNews(
                new LinkId(subject(event)),
                event.sequence(),
                inMillis(event.time()),
                nameOf(event.type()),
                new RegistrationNews.SomethingElse());
    }

    /** The same of a notification, which is found by the registration or link that it correlates with. */
    static NotificationNews unknownOfNotification(Event<? extends EventData> event) {
        var link = asId(event.correlationId()).map(LinkId::new).orElse(null);
        return new NotificationNews(link, subject(event), event.sequence(), null);
    }

    private static UUID subject(Event<? extends EventData> event) {
        return asId(event.subject()).orElseThrow(() -> new UnreadableEvent(event + " is about nothing with an id"));
    }

    private static Optional<UUID> asId(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@code DetailsNotMatched} of {@code openwide.registration.DetailsNotMatched.v1}. */
    private static String nameOf(String type) {
        var words = type.split("\\.");
        return words.length == 4 ? words[2] : type;
    }

    /** The database keeps milliseconds. */
    private static Instant inMillis(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }
}
