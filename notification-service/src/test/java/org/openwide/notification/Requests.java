package org.openwide.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openwide.event.Event;
import org.openwide.event.EventIds;
import org.openwide.event.EventType;
import org.openwide.event.Practice;
import org.openwide.event.registration.EmailConfirmationMessage;
import org.openwide.event.registration.EmailConfirmationRequested;
import org.openwide.event.registration.MobileCodeText;
import org.openwide.event.registration.OtpRequested;
import org.openwide.event.registrationlink.Channel;
import org.openwide.event.registrationlink.LinkDelivery;
import org.openwide.event.registrationlink.LinkDeliveryRequested;
import org.openwide.event.sealing.Recipient;
import org.openwide.event.sealing.Sealer;

/** What the other services ask for, sealed as they seal it. */
public final class Requests {

    public static final String TRACEPARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private static final EventIds IDS = new EventIds(InstantSource.system());
    private static final Practice PRACTICE = new Practice("Riverside Dental", "01632 960001");

    private final Sealer sealer;
    private final String practiceId;
    private String patientId = "p-1";
    private Duration life = Duration.ofMinutes(10);
    private @Nullable String language = "en";

    private Requests(Sealer sealer, String practiceId) {
        this.sealer = sealer;
        this.practiceId = practiceId;
    }

    public static Requests of(Stack stack) {
        return new Requests(stack.sealer, "riverside");
    }

    static Requests sealedBy(Sealer sealer) {
        return new Requests(sealer, "riverside");
    }

    /** About this patient from now on. */
    Requests about(String patient) {
        patientId = patient;
        return this;
    }

    public Requests from(String practice) {
        return new Requests(sealer, practice);
    }

    public Requests livingFor(Duration time) {
        life = time;
        return this;
    }

    /** Null as from a producer that says none yet. */
    public Requests in(@Nullable String code) {
        language = code;
        return this;
    }

    public Event<OtpRequested> code(String mobile, String code) {
        UUID id = IDS.next();
        var sealed = sealer.seal(
                Recipient.NOTIFICATION_SERVICE, EventType.OTP_REQUESTED, id, new MobileCodeText(mobile, code));
        return event(
                id,
                new OtpRequested(
                        practiceId, patientId, IDS.next(), IDS.next(), expiry(), false, PRACTICE, language, sealed));
    }

    public Event<EmailConfirmationRequested> emailConfirmation(String email, String givenName, String url) {
        UUID id = IDS.next();
        var sealed = sealer.seal(
                Recipient.NOTIFICATION_SERVICE,
                EventType.EMAIL_CONFIRMATION_REQUESTED,
                id,
                new EmailConfirmationMessage(email, givenName, url));
        return event(
                id,
                new EmailConfirmationRequested(
                        practiceId, patientId, IDS.next(), IDS.next(), expiry(), PRACTICE, language, sealed));
    }

    public Event<LinkDeliveryRequested> link(Channel channel, String to, String url) {
        UUID id = IDS.next();
        var sealed = sealer.seal(
                Recipient.NOTIFICATION_SERVICE,
                EventType.LINK_DELIVERY_REQUESTED,
                id,
                new LinkDelivery(to, "Siân", url));
        return event(
                id,
                new LinkDeliveryRequested(
                        practiceId, patientId, IDS.next(), channel, expiry(), PRACTICE, language, sealed));
    }

    private Instant expiry() {
        return Instant.now().plus(life);
    }

    private static <D extends org.openwide.event.EventData> Event<D> event(UUID id, D data) {
        return Event.of(id, Instant.now(), 1, new Event.Trace(IDS.next().toString(), TRACEPARENT), data);
    }
}
