package org.openwide.notification.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.openwide.event.EventIds;
import org.openwide.event.field.Language;

/** Notifications to start a test from. */
public final class Fixtures {

    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    public static final Duration LEASE = Duration.ofSeconds(30);
    public static final Currency EUR = Currency.getInstance("EUR");
    public static final SealedContent SEALED =
            new SealedContent("openwide.registration.OtpRequested.v1", "notification-service", "c2VhbGVk");

    public static final Request.Cause A_CAUSE =
            new Request.Cause("c-1", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", NOW);

    private static final EventIds IDS = new EventIds(InstantSource.system());

    private Fixtures() {}

    public static Queued aCode() {
        return Queued.of(aRequest(Medium.SMS, Purpose.MOBILE_CODE), SEALED, NOW);
    }

    public static Queued anEmail() {
        return Queued.of(aRequest(Medium.EMAIL, Purpose.EMAIL_CONFIRMATION), SEALED, NOW);
    }

    public static Queued anEmailThatMayTake(Duration life) {
        Request email = aRequest(Medium.EMAIL, Purpose.EMAIL_CONFIRMATION);
        return Queued.of(like(email, email.id(), NOW.plus(life)), SEALED, NOW);
    }

    public static Queued aTextedLink() {
        return Queued.of(aRequest(Medium.SMS, Purpose.REGISTRATION_LINK), SEALED, NOW);
    }

    /** Another one about the same registration, asked for after it. */
    public static Queued again(Queued earlier) {
        Request of = earlier.request();
        return Queued.of(like(of, new NotificationId(IDS.next()), of.expiresAt()), SEALED, earlier.notBefore());
    }

    /** The same as if it were asked for now. */
    public static Queued asOf(Instant now, Queued queued) {
        return Queued.of(like(queued.request(), queued.id(), now.plus(Duration.ofMinutes(10))), SEALED, now);
    }

    private static Request like(Request of, NotificationId id, Instant expiresAt) {
        return new Request(
                id,
                of.medium(),
                of.purpose(),
                of.practice(),
                of.patientId(),
                of.registrationId(),
                of.cause(),
                expiresAt,
                of.language());
    }

    public static Request aRequest(Medium medium, Purpose purpose) {
        return aRequest(medium, purpose, "Riverside Dental");
    }

    public static Request aRequest(Medium medium, Purpose purpose, String practiceName) {
        return aRequest(medium, purpose, practiceName, Language.ENGLISH);
    }

    public static Request aRequest(Medium medium, Purpose purpose, String practiceName, Language language) {
        return new Request(
                new NotificationId(IDS.next()),
                medium,
                purpose,
                new Practice("riverside", practiceName, "01632 960001"),
                "p-1",
                UUID.randomUUID(),
                A_CAUSE,
                NOW.plus(Duration.ofMinutes(10)),
                language);
    }

    public static Sending sending(Queued queued) {
        return (Sending) queued.claim(NOW, LEASE).next();
    }

    public static Answer.TextAccepted accepted(String messageId, String... prices) {
        var parts = java.util.stream.IntStream.range(0, prices.length)
                .mapToObj(i -> new AcceptedParts.Part(i == 0 ? messageId : messageId + i, euros(prices[i]), "23410"))
                .toList();
        return new Answer.TextAccepted(new AcceptedParts(parts, "GB"));
    }

    public static Receipt aReceipt(String messageId, Receipt.Status status) {
        return aReceipt(messageId, status, "0.0333");
    }

    public static Receipt aReceipt(String messageId, Receipt.Status status, String price) {
        var part = new AcceptedParts.Part(messageId, euros(price), "23410");
        return new Receipt(new AcceptedParts(List.of(part), "GB"), status, "0", NOW.plusSeconds(5));
    }

    public static Money euros(String amount) {
        return new Money(new BigDecimal(amount), EUR);
    }
}
