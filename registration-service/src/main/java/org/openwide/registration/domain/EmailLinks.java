package org.openwide.registration.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every email link of one registration; only the last one can work. */
public record EmailLinks(List<EmailLink> sent) {

    public static final EmailLinks NONE = new EmailLinks(List.of());

    public EmailLinks {
        sent = List.copyOf(sent);
    }

    /** Why no email may go out now; empty when one may. */
    Optional<EmailResend> refusal(Limits.Emails limits, Instant now, Instant end) {
        var wait = Duration.between(now, nextAt(limits, end));
        if (!wait.isPositive()) {
            return Optional.empty();
        }
        return Optional.of(
                sent.size() >= limits.inAll() ? new EmailResend.LimitReached(wait) : new EmailResend.TooSoon(wait));
    }

    /** When the next email may be asked for; {@code end}, when the registration link ends, if never. */
    public Instant nextAt(Limits.Emails limits, Instant end) {
        if (sent.size() >= limits.inAll()) {
            return end;
        }
        return latest().map(link -> link.notice().at().plus(limits.apart())).orElse(Instant.EPOCH);
    }

    EmailLinks and(EmailLink link) {
        return new EmailLinks(Stream.concat(sent.stream(), Stream.of(link)).toList());
    }

    /** The link that was emailed last. */
    public Optional<EmailLink> latest() {
        return sent.isEmpty() ? Optional.empty() : Optional.of(sent.getLast());
    }

    /** The link with this token, though a later one may have taken its place. */
    Optional<EmailLink> find(TokenHash token) {
        return sent.stream().filter(link -> link.token().sameAs(token)).findFirst();
    }

    EmailLinks withLatest(EmailLink changed) {
        return new EmailLinks(sent.subList(0, sent.size() - 1)).and(changed);
    }

    EmailLinks hear(DeliveryNews news) {
        return new EmailLinks(sent.stream().map(link -> link.hear(news)).toList());
    }
}
