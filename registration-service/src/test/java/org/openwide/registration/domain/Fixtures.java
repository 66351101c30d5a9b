package org.openwide.registration.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.openwide.event.field.MobileNumbers;
import org.openwide.registration.adapter.hashing.HmacSha256;

/** A patient, a link and the rules, as every test of the domain starts from. */
public final class Fixtures {

    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    public static final Limits LIMITS = Limits.DEFAULTS;
    public static final Rules RULES = new Rules(LIMITS, new CodeBook(new HmacSha256(new byte[32])));
    public static final DetailsForm FORM = new DetailsForm(new MobileNumbers(true));
    public static final Practice RIVERSIDE =
            new Practice("riverside", "Riverside Dental", "020 7946 0018", List.of("GB"));
    public static final MobileNumber MOBILE = new MobileNumber("+447700900123");
    public static final PasswordHash HASH = new PasswordHash("$argon2id$hash");
    public static final Terms TERMS = new Terms("2026-11-01", "en", "ab".repeat(32), "# Terms");

    public static final TermsLibrary LIBRARY = new TermsLibrary(List.of(TERMS));

    /** The access token of whoever opened the link first. */
    public static final TokenHash FIRST = aToken(1).hash();

    public static final TokenHash SECOND = aToken(2).hash();

    private Fixtures() {}

    public static Token aToken(int seed) {
        var bytes = new byte[32];
        bytes[0] = (byte) seed;
        return Token.of(bytes);
    }

    public static CodeId code(int seed) {
        return new CodeId(new UUID(7, seed));
    }

    public static UUID notice(int seed) {
        return new UUID(9, seed);
    }

    public static Details theDetails() {
        return new Details("Siân", "O'Neill", LocalDate.of(1985, 2, 28), new EmailAddress("sian@example.org"), MOBILE);
    }

    public static Expected theRecord() {
        return new Expected("Siân", null, "O'Neill", LocalDate.of(1985, 2, 28), MOBILE);
    }

    public static TypedDetails typed() {
        return new TypedDetails("Siân", "O'Neill", "1985-02-28", "sian@example.org", "07700 900123", List.of());
    }

    public static Link aLink() {
        return new Link(
                new RegistrationId(new UUID(1, 1)),
                aToken(100).hash(),
                "p-1",
                RIVERSIDE,
                NOW.plus(Duration.ofDays(14)),
                theRecord(),
                1);
    }

    public static Invited invited() {
        return Invited.with(aLink());
    }

    public static EnteringDetails entering() {
        return (EnteringDetails) next(invited().open(FIRST, NOW));
    }

    public static ConfirmingDetails confirming() {
        return confirming(theDetails());
    }

    public static ConfirmingDetails confirming(Details details) {
        return new ConfirmingDetails(entering().dossier(), details);
    }

    /** The first code is {@link #code code(1)}, its text {@link #notice notice(1)}. */
    public static AwaitingMobileCode waiting() {
        return (AwaitingMobileCode) next(confirming().confirm(code(1), notice(1), RULES, NOW));
    }

    public static CreatingPassword creatingPassword() {
        return (CreatingPassword) next(waiting().enter(digits(1), FIRST, RULES, NOW));
    }

    /** The first email's token is {@code aToken(50)}, its notice {@code notice(50)}. */
    public static ConfirmingEmail confirmingEmail() {
        return (ConfirmingEmail) next(creatingPassword().create(HASH, aToken(50), notice(50), RULES, NOW));
    }

    public static AcceptingTerms acceptingTerms() {
        return (AcceptingTerms) next(enterPassword(confirmingEmail(), 50, true, NOW));
    }

    public static Registered registered() {
        return (Registered) next(acceptingTerms().accept("2026-11-01", LIBRARY, NOW));
    }

    /** Enters a password with the link of the email with this seed; it gives the {@link #SECOND} token. */
    public static Outcome enterPassword(Registration registration, int email, boolean right, Instant now) {
        return switch (EmailLinkCheck.of(registration, aToken(email).hash(), RULES, now)) {
            case EmailLinkCheck.Live live -> live.enter(right, SECOND, RULES, now);
            case EmailLinkCheck.Dead(var refusal) -> refusal;
        };
    }

    /** The digits of the code with this seed. */
    public static MobileCode digits(int seed) {
        return RULES.codes().codeOf(code(seed));
    }

    /** A code that is none of the first few. */
    public static MobileCode wrong() {
        return new MobileCode("000001");
    }

    /** What an outcome leaves the registration as. */
    public static Registration next(Outcome outcome) {
        return outcome.toKeep().orElseThrow(() -> new AssertionError(outcome)).next();
    }

    public static List<DomainEvent> events(Outcome outcome) {
        return outcome.toKeep().map(Change::events).orElse(List.of());
    }

    /** The same step several times over, each from where the last one led. */
    @SuppressWarnings("unchecked")
    public static <R extends Registration> R times(int times, R from, Function<R, Outcome> step) {
        var registration = from;
        for (var i = 0; i < times; i++) {
            registration = (R) next(step.apply(registration));
        }
        return registration;
    }
}
