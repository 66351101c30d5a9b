package org.openwide.patientrecord.adapter.kafka;

import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.openwide.event.Event;
import org.openwide.event.EventData;
import org.openwide.event.EventType;
import org.openwide.event.Sealed;
import org.openwide.event.patientupdate.PatientUpdated;
import org.openwide.event.registrationlink.Channel;
import org.openwide.event.registrationlink.LinkDelivery;
import org.openwide.event.registrationlink.LinkDeliveryRequested;
import org.openwide.event.registrationlink.LinkIssued;
import org.openwide.event.registrationlink.LinkMatchDataChanged;
import org.openwide.event.registrationlink.LinkPractice;
import org.openwide.event.registrationlink.LinkRevoked;
import org.openwide.event.registrationlink.MatchData;
import org.openwide.event.sealing.Recipient;
import org.openwide.event.sealing.Sealer;
import org.openwide.patientrecord.application.PublishedLanguage;
import org.openwide.patientrecord.domain.PatientEvent;
import org.openwide.patientrecord.domain.PatientKey;
import org.openwide.patientrecord.domain.Practice;
import org.openwide.patientrecord.domain.SendBy;

/** Puts what happened to a patient into the events of the contract. */
public final class EventWriter implements PublishedLanguage {

    private final Sealer sealer;
    private final Supplier<String> currentTrace;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public EventWriter(Sealer sealer, Supplier<String> currentTrace, Supplier<UUID> ids, InstantSource clock) {
        this.sealer = sealer;
        this.currentTrace = currentTrace;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Event<? extends EventData> say(PatientKey patient, PatientEvent happened, long sequence) {
        var id = idOf(happened);
        var trace = new Event.Trace(happened.link().toString(), currentTrace.get());
        return Event.of(id, clock.instant(), sequence, trace, data(id, patient, happened));
    }

    @Override
    public Event<? extends EventData> say(Practice practice, long sequence) {
        var id = ids.get();
        var trace = new Event.Trace(id.toString(), currentTrace.get());
        return Event.of(id, clock.instant(), sequence, trace, PracticeSnapshots.of(practice));
    }

    /** The id of a delivery is that of the notification it asks for. */
    private UUID idOf(PatientEvent happened) {
        return happened instanceof PatientEvent.LinkDeliveryRequested delivery ? delivery.notification() : ids.get();
    }

    private EventData data(UUID id, PatientKey patient, PatientEvent happened) {
        return switch (happened) {
            case PatientEvent.LinkIssued issued -> issued(id, patient, issued);
            case PatientEvent.LinkMatchDataChanged changed -> changed(id, patient, changed);
            case PatientEvent.LinkRevoked revoked -> revoked(patient, revoked);
            case PatientEvent.LinkDeliveryRequested delivery -> delivery(id, patient, delivery);
            case PatientEvent.PatientUpdated updated -> updated(patient, updated);
        };
    }

    private LinkIssued issued(UUID id, PatientKey patient, PatientEvent.LinkIssued issued) {
        var practice = issued.practice();
        return new LinkIssued(
                patient.practice().value(),
                patient.patient().value(),
                issued.link().value(),
                issued.tokenHash().hex(),
                issued.expiresAt(),
                new LinkPractice(practice.name(), practice.phone(), practice.regions()),
                sealedMatchData(EventType.LINK_ISSUED, id, issued.matchData()));
    }

    private LinkMatchDataChanged changed(UUID id, PatientKey patient, PatientEvent.LinkMatchDataChanged changed) {
        return new LinkMatchDataChanged(
                patient.practice().value(),
                patient.patient().value(),
                changed.link().value(),
                sealedMatchData(EventType.LINK_MATCH_DATA_CHANGED, id, changed.matchData()));
    }

    private static LinkRevoked revoked(PatientKey patient, PatientEvent.LinkRevoked revoked) {
        return new LinkRevoked(
                patient.practice().value(),
                patient.patient().value(),
                revoked.link().value(),
                revoked.reason().name().toLowerCase(Locale.ROOT));
    }

    private LinkDeliveryRequested delivery(UUID id, PatientKey patient, PatientEvent.LinkDeliveryRequested delivery) {
        var envelope = delivery.envelope();
        return new LinkDeliveryRequested(
                patient.practice().value(),
                patient.patient().value(),
                delivery.link().value(),
                envelope.sendBy() == SendBy.EMAIL ? Channel.EMAIL : Channel.SMS,
                delivery.expiresAt(),
                asPatientsKnowIt(delivery.practice()),
                envelope.language().code(),
                sealer.seal(
                        Recipient.NOTIFICATION_SERVICE,
                        EventType.LINK_DELIVERY_REQUESTED,
                        id,
                        new LinkDelivery(envelope.to(), envelope.givenName(), envelope.url())));
    }

    private static PatientUpdated updated(PatientKey patient, PatientEvent.PatientUpdated updated) {
        return new PatientUpdated(
                patient.practice().value(),
                patient.patient().value(),
                updated.link().value(),
                updated.patient().version(),
                updated.reason(),
                PatientSnapshots.changes(updated.changes()),
                PatientSnapshots.of(updated.patient()));
    }

    private Sealed sealedMatchData(EventType type, UUID id, org.openwide.patientrecord.domain.MatchData data) {
        var matchData = new MatchData(
                data.givenName(),
                data.knownAs(),
                data.familyName(),
                data.dateOfBirth(),
                data.mobile().e164());
        return sealer.seal(Recipient.REGISTRATION_SERVICE, type, id, matchData);
    }

    private static org.openwide.event.Practice asPatientsKnowIt(Practice practice) {
        return new org.openwide.event.Practice(practice.name(), practice.phone());
    }
}
