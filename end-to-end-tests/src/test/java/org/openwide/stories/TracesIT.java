package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.stories.Patience.patiently;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openwide.event.Event;
import org.openwide.event.EventData;
import org.openwide.event.Topic;
import org.openwide.event.registration.OtpRequested;
import org.openwide.event.registration.TermsAccepted;

/** One trace follows a step wherever it leads: through the door, the outbox and the broker, out to the provider, and back. */
class TracesIT {

    private final Stack stack = Stack.shared();
    private final Person person = Person.someone();

    @Test
    void aStepIsFollowedAcrossAllServices() {
        var journey = new Journey(stack, person).untilDone(stack.practice().linkFor(person));
        new Effects(stack).awaitRegistered(person);

        assertLeads(
                traceOf(journey, OtpRequested.class),
                List.of(
                        "gateway SERVER http post",
                        "registration-service SERVER http post /api/registrations/{id}/details/confirmation",
                        "registration-service PRODUCER publish openwide.registrations",
                        "notification-service CONSUMER openwide.registrations process",
                        "notification-service CLIENT send sms",
                        "notification-service PRODUCER publish openwide.notifications",
                        "notification-service PRODUCER publish openwide.sms-charges",
                        "registration-service CONSUMER openwide.notifications process"));
        assertLeads(
                traceOf(journey, TermsAccepted.class),
                List.of(
                        "gateway SERVER http post",
                        "registration-service PRODUCER publish openwide.registrations",
                        "patient-record-service CONSUMER openwide.registrations process",
                        "patient-record-service PRODUCER publish openwide.patient-updates"));
    }

    private void assertLeads(String traceId, List<String> places) {
        patiently().untilAsserted(() -> {
            assertThat(Traces.of(traceId).stream().map(Traces.Span::brief).collect(Collectors.toSet()))
                    .containsAll(places);
            assertThat(Traces.orphans(traceId)).isEmpty();
        });
    }

    private String traceOf(Journey journey, Class<? extends EventData> step) {
        return stack.topics().events(Topic.REGISTRATIONS, journey.id()).stream()
                .filter(event -> step.isInstance(event.data()))
                .map(Event::traceparent)
                .findFirst()
                .orElseThrow()
                .split("-")[1];
    }
}
