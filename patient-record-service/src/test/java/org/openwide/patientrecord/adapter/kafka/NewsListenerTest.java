package org.openwide.patientrecord.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openwide.patientrecord.domain.Fixtures.NOW;
import static org.openwide.patientrecord.domain.Fixtures.aPatient;
import static org.openwide.patientrecord.domain.Fixtures.linkId;
import static org.openwide.patientrecord.domain.Fixtures.notification;
import static org.openwide.patientrecord.domain.Fixtures.withLink;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.event.Event;
import org.openwide.event.EventData;
import org.openwide.event.EventType;
import org.openwide.event.Purpose;
import org.openwide.event.Topic;
import org.openwide.event.UnknownEvent;
import org.openwide.event.kafka.EventRecords;
import org.openwide.event.kafka.UnreadableEvent;
import org.openwide.event.notification.SmsSent;
import org.openwide.event.registration.NewLinkRequested;
import org.openwide.event.registration.RegistrationCompleted;
import org.openwide.event.registration.RegistrationStarted;
import org.openwide.event.registration.VerifiedDetails;
import org.openwide.event.sealing.KeyFiles;
import org.openwide.event.sealing.Recipient;
import org.openwide.event.sealing.Sealer;
import org.openwide.event.sealing.Unsealer;
import org.openwide.patientrecord.application.FollowNotification;
import org.openwide.patientrecord.application.FollowRegistration;

class NewsListenerTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final UUID UNKNOWN_LINK = linkId(9).value();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final OnePatient patients = new OnePatient(withLink(aPatient(), 1));
    private final KeyFiles keys = new KeyFiles(folder, InstantSource.system());

    @SuppressWarnings("NullAway.Init")
    private NewsListener listener;

    @BeforeEach
    void listens() {
        keys.make(Recipient.PATIENT_RECORD_SERVICE);
        var unsealer = Unsealer.with(keys.privateKeyset(Recipient.PATIENT_RECORD_SERVICE));
        listener = new NewsListener(
                new NewsReader(unsealer), new FollowRegistration(patients), new FollowNotification(patients), meters);
    }

    @Test
    void aPatientWhoRegisteredIsNeverPassedBy() {
        assertThatThrownBy(() -> listener.on(known(1, completed(UNKNOWN_LINK))))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("RegistrationCompleted")
                .hasMessageContaining("not known here");
    }

    @Test
    void otherNewsOfALinkThatIsNotKeptAnyMoreIsPassedBy() {
        listener.on(known(1, new RegistrationStarted("riverside", "p-1001", UNKNOWN_LINK, NOW)));

        assertThat(counted("UNKNOWN")).isEqualTo(1);
    }

    @Test
    void aTypeOfNotificationThatIsNewerThanThisServiceCounts() {
        var text = notification(5);
        listener.on(known(1, sent(text)));
        listener.on(newer(Topic.NOTIFICATIONS, text.toString(), 2));
        listener.on(known(3, sent(text)));

        assertThat(counted("HEARD")).isEqualTo(3);
        assertThat(counted("HEARD_AFTER_A_HOLE")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {Topic.Names.REGISTRATIONS, Topic.Names.NOTIFICATIONS})
    void aSubjectThatNamesNothingIsUnreadable(String topic) {
        assertThatThrownBy(() -> listener.on(bound(topic, event("nobody's", 1))))
                .isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void aRequestForANewLinkReachesTheProgressOfItsLink() {
        var at = NOW.plusSeconds(5);

        listener.on(
                known(1, new NewLinkRequested("riverside", "p-1001", linkId(1).value(), at)));

        var link = patients.now().links().find(linkId(1)).orElseThrow();
        assertThat(link.progress().stop().newLinkRequestedAt()).isEqualTo(at);
    }

    private static SmsSent sent(UUID text) {
        return new SmsSent("riverside", "p-1001", linkId(1).value(), text, Purpose.MOBILE_CODE, NOW);
    }

    private RegistrationCompleted completed(UUID link) {
        var sealer = Sealer.with(
                Map.of(Recipient.PATIENT_RECORD_SERVICE, keys.publicKeyset(Recipient.PATIENT_RECORD_SERVICE)));
        var details = new VerifiedDetails(
                "Siân", "O'Neill", LocalDate.of(1948, 2, 29), "sian@example.org", "+447700900123", NOW, NOW);
        var sealed = sealer.seal(
                Recipient.PATIENT_RECORD_SERVICE, EventType.REGISTRATION_COMPLETED, notification(1), details);
        return new RegistrationCompleted("riverside", "p-1001", link, NOW, sealed);
    }

    private double counted(String hearing) {
        return meters.find("openwide.news").tag("hearing", hearing).counters().stream()
                .mapToDouble(it -> it.count())
                .sum();
    }

    private static ConsumerRecord<String, byte[]> known(long sequence, EventData data) {
        var trace = new Event.Trace(linkId(1).toString(), TRACE);
        return received(EventRecords.toRecord(Event.of(notification(1), NOW, sequence, trace, data)));
    }

    private static ConsumerRecord<String, byte[]> newer(Topic topic, String subject, long sequence) {
        return bound(topic.topicName(), event(subject, sequence));
    }

    private static Event<UnknownEvent> event(String subject, long sequence) {
        return new Event<>(
                notification(2),
                "/openwide/elsewhere",
                "openwide.notification.Read.v9",
                subject,
                NOW,
                sequence,
                linkId(1).toString(),
                TRACE,
                new UnknownEvent("riverside", "p-1001", subject));
    }

    private static ConsumerRecord<String, byte[]> bound(String topic, Event<?> event) {
        var json = "{\"practiceId\":\"riverside\",\"patientId\":\"p-1001\"}";
        return received(EventRecords.toRecord(topic, event, json));
    }

    private static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> sent) {
        var bound = new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(), sent.value());
        sent.headers().forEach(bound.headers()::add);
        return bound;
    }
}
