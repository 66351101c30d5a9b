package org.openwide.patientrecord.domain;

import static org.openwide.patientrecord.domain.RevocationReason.REPLACED;
import static org.openwide.patientrecord.domain.RevocationReason.WITHDRAWN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openwide.patientrecord.domain.PatientEvent.LinkIssued;
import org.openwide.patientrecord.domain.PatientEvent.LinkMatchDataChanged;
import org.openwide.patientrecord.domain.PatientEvent.LinkRevoked;
import org.openwide.patientrecord.domain.PatientEvent.PatientUpdated;
import org.openwide.patientrecord.domain.PreFlight.Checks;
import org.openwide.patientrecord.domain.RegistrationNews.Completed;

/** A patient of a practice: the record, the links and what came of them. Every decision about them is taken here. */
public record Patient(PatientKey key, PatientRecord record, Links links) {

    private static final String REGISTRATION_COMPLETED = "registration-completed";

    /** A record that the practice's software brought in. */
    public static Decision<RecordEdit> create(PatientKey key, PatientDetails details) {
        var first = new Patient(key, PatientRecord.first(details), Links.NONE);
        return Decision.keep(new RecordEdit.Created(first.record), first, List.of());
    }

    /** The practice's own edit, which counts at once for the link that is open. */
    public Decision<RecordEdit> edit(PatientDetails details, Instant now) {
        var edited = record.edited(details);
        if (edited == record) {
            return Decision.nothing(new RecordEdit.Edited(record));
        }
        var open = links.open(now);
        var matchData = details.matchData();
        if (open.isEmpty()
                || (!details.archived()
                        && Objects.equals(matchData, record.details().matchData()))) {
            return Decision.keep(new RecordEdit.Edited(edited), new Patient(key, edited, links), List.of());
        }
        var link = open.get().id();
        if (details.archived() || matchData == null) {
            var ended = new Patient(key, edited, links.change(link, it -> it.revoked(WITHDRAWN, now)));
            return Decision.keep(new RecordEdit.Edited(edited), ended, List.of(new LinkRevoked(link, WITHDRAWN)));
        }
        return Decision.keep(
                new RecordEdit.Edited(edited),
                new Patient(key, edited, links),
                List.of(new LinkMatchDataChanged(link, matchData)));
    }

    /** A new link ends every earlier one; a record that is not ready gets none. */
    public Decision<LinkIssue> issue(LinkOrder order, Practice practice, Checks checks) {
        var details = record.details();
        var matchData = details.matchData();
        if (!checks.ready() || matchData == null) {
            return Decision.nothing(new LinkIssue.NotReady(checks));
        }
        var email = details.email();
        if (order.sendBy() == SendBy.EMAIL && email == null) {
            return Decision.nothing(new LinkIssue.NoEmailAddress());
        }
        var events = new ArrayList<PatientEvent>();
        var earlier = endOpen(REPLACED, order.now(), events);
        events.add(new LinkIssued(order.link(), order.token().hash(), order.expiresAt(), practice, matchData));
        if (order.sendBy() != SendBy.NONE) {
            var to = order.sendBy() == SendBy.EMAIL && email != null
                    ? email.value()
                    : matchData.mobile().e164();
            events.add(order.delivery(practice, to, details.givenName()));
        }
        return Decision.keep(
                new LinkIssue.Issued(order.link(), order.url(), order.expiresAt(), checks),
                new Patient(key, record, earlier.with(order.link(order.sendBy()))),
                events);
    }

    public Decision<Withdrawal> withdraw(LinkId id, Instant now) {
        var link = links.find(id);
        if (link.isEmpty()) {
            return Decision.nothing(Withdrawal.UNKNOWN);
        }
        if (!link.get().isOpen(now)) {
            return Decision.nothing(Withdrawal.ALREADY_ENDED);
        }
        var events = new ArrayList<PatientEvent>();
        return Decision.keep(Withdrawal.WITHDRAWN, new Patient(key, record, endOpen(WITHDRAWN, now, events)), events);
    }

    /** What a link's registration did; the same news twice changes nothing. */
    public Decision<Hearing> hear(RegistrationNews news) {
        var link = links.find(news.link());
        if (link.isEmpty() || link.get().progress().knows(news)) {
            return Decision.nothing(link.isEmpty() ? Hearing.UNKNOWN : Hearing.REPEATED);
        }
        boolean hole = !link.get().progress().follows(news);
        var followed = new Patient(key, record, links.change(news.link(), it -> it.after(news)));
        var events = new ArrayList<PatientEvent>();
        var next = news.fact() instanceof Completed completed ? followed.register(news, completed, events) : followed;
        return Decision.keep(hole ? Hearing.HEARD_AFTER_A_HOLE : Hearing.HEARD, next, events);
    }

    /** What became of a text or email; the same news twice changes nothing. */
    public Decision<Hearing> hear(NotificationNews news) {
        var link = links.all().stream().filter(news::concerns).findFirst();
        if (link.isEmpty() || link.get().notices().know(news)) {
            return Decision.nothing(link.isEmpty() ? Hearing.UNKNOWN : Hearing.REPEATED);
        }
        boolean hole = !link.get().notices().follow(news);
        var next = new Patient(key, record, links.change(link.get().id(), it -> it.after(news)));
        return Decision.keep(hole ? Hearing.HEARD_AFTER_A_HOLE : Hearing.HEARD, next, List.of());
    }

    /** The first completed registration counts: a patient has one account, and then no open link. */
    private Patient register(RegistrationNews news, Completed completed, List<PatientEvent> events) {
        if (record.isRegistered()) {
            return this;
        }
        var registered = record.registered(completed.verified());
        events.add(new PatientUpdated(
                news.link(), REGISTRATION_COMPLETED, Change.between(record, registered), registered));
        return new Patient(key, registered, endOpen(WITHDRAWN, news.at(), events));
    }

    private Links endOpen(RevocationReason reason, Instant now, List<PatientEvent> events) {
        Optional<RegistrationLink> open = links.open(now);
        open.ifPresent(link -> events.add(new LinkRevoked(link.id(), reason)));
        return open.map(it -> links.change(it.id(), link -> link.revoked(reason, now)))
                .orElse(links);
    }
}
