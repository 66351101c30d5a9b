package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.stories.Journey.expect;
import static org.openwide.stories.Patience.patiently;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.event.Event;
import org.openwide.event.Topic;
import org.openwide.event.patientupdate.Change;
import org.openwide.event.patientupdate.PatientUpdated;
import org.openwide.event.registration.TermsAccepted;
import org.openwide.event.smscharge.SmsCharged;

class JourneyIT {

    private final Stack stack = Stack.shared();

    @Test
    void aPatientRegistersAndThePracticesRecordUpdatesItself() {
        var person = Person.someone();
        var journey = new Journey(stack, person).untilDone(stack.practice().linkFor(person));

        var record = new Effects(stack).awaitRegistered(person);
        assertThat(record.text("email")).isEqualTo(person.email());
        assertThat(record.text("portal.mobileVerifiedAt")).isNotEmpty();
        assertThat(record.text("portal.emailVerifiedAt")).isNotEmpty();
        assertThat(record.number("version")).isEqualTo(2);
        assertOneUpdate(person);
        assertOneCharge(journey);
        assertThat(stack.inbox().texts(person.mobile())).hasSize(1);
        assertThat(stack.inbox().emails(person.email())).hasSize(1);
    }

    @Test
    void theEventsOfARegistrationTellItsStoryInOrderWithoutGaps() {
        var person = Person.someone();
        var journey = new Journey(stack, person).untilDone(stack.practice().linkFor(person));
        new Effects(stack).assertOnceFor(person, journey.id());

        var events = stack.topics().events(Topic.REGISTRATIONS, journey.id());

        assertTheyTellTheStoryInOrder(events);
        assertNoneIsMissing(events);
        assertEachBelongsTo(journey, events);
        assertTheTermsAreAcceptedOnce(events);
    }

    @ParameterizedTest(name = "{0} {1}, born {2}, {3}")
    @CsvSource({
        "Siân, O'Neill-Ó Súilleabháin, 1948-02-29, 07700 900{0}",
        "Thị Ánh, Nguyễn, 2000-02-29, +44 (0)7700 900{0}",
        "X, Æ, 1900-01-01, 00447700900{0}"
    })
    void realNamesAndNumbersGoThroughUnharmed(String given, String family, String born, String typed) {
        var person = Person.someone().named(given, family).born(born);
        var lastDigits = person.mobile().substring(person.mobile().length() - 3);
        var link = stack.practice().linkFor(person);
        var journey = new Journey(stack, person);
        expect(journey.open(link), "201 details");
        expect(journey.enterDetails(person.withMobile(typed.replace("{0}", lastDigits))), "200 confirm-details");
        assertThat(journey.look().text("details.mobile")).isEqualTo(person.mobile());
        assertThat(journey.look().text("details.familyName")).isEqualTo(family);
        expect(journey.confirmDetails(), "202 mobile-code");
        expect(journey.enterCode(journey.code(1)), "200 password");
        expect(journey.createPassword(Person.PASSWORD), "202 email-confirmation");
        expect(journey.confirmEmail(journey.emailToken(1), Person.PASSWORD), "200 terms");
        expect(journey.acceptTerms(journey.currentTerms()), "200 complete");

        var record = new Effects(stack).awaitRegistered(person);

        assertThat(record.text("givenName")).isEqualTo(given);
        assertThat(record.text("familyName")).isEqualTo(family);
        assertThat(record.text("dateOfBirth")).isEqualTo(born);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/confirm-email"})
    void thePagesAreServed(String page) {
        var answer = stack.gateway().get(page);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.http().headers().firstValue("content-security-policy"))
                .isPresent();
    }

    private static void assertTheyTellTheStoryInOrder(List<Event<?>> events) {
        assertThat(events.stream().distinct().map(event -> event.type().split("\\.")[2]))
                .containsExactly(
                        "RegistrationStarted",
                        "DetailsSubmitted",
                        "OtpRequested",
                        "MobileVerified",
                        "PasswordSet",
                        "EmailConfirmationRequested",
                        "EmailConfirmed",
                        "TermsAccepted",
                        "RegistrationCompleted");
    }

    private static void assertNoneIsMissing(List<Event<?>> events) {
        assertThat(events.stream().map(Event::sequence).distinct())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 9).boxed().toList());
    }

    private static void assertEachBelongsTo(Journey journey, List<Event<?>> events) {
        assertThat(events).allSatisfy(event -> {
            assertThat(event.id().version()).isEqualTo(7);
            assertThat(event.correlationId()).isEqualTo(journey.id());
            assertThat(event.traceparent()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
        });
    }

    private static void assertTheTermsAreAcceptedOnce(List<Event<?>> events) {
        assertThat(events.stream()
                        .filter(event -> event.data() instanceof TermsAccepted)
                        .map(Event::id)
                        .distinct())
                .hasSize(1);
    }

    private void assertOneUpdate(Person person) {
        var subject = stack.practice().practiceId() + "/" + person.patientId();
        patiently()
                .untilAsserted(() -> assertThat(stack.topics().events(Topic.PATIENT_UPDATES, subject).stream()
                                .map(Event::id)
                                .distinct())
                        .hasSize(1));
        var update = (PatientUpdated)
                stack.topics().events(Topic.PATIENT_UPDATES, subject).getFirst().data();
        assertThat(update.recordVersion()).isEqualTo(2);
        var changes = update.changes().stream()
                .collect(Collectors.toMap(
                        Change::field,
                        change -> List.of(String.valueOf(change.before()), String.valueOf(change.after()))));
        assertThat(changes)
                .containsEntry("portal.registered", List.of("false", "true"))
                .containsEntry("email", List.of(person.earlierEmail(), person.email()))
                .hasEntrySatisfying("portal.mobileVerifiedAt", JourneyIT::becameATime)
                .hasEntrySatisfying("portal.emailVerifiedAt", JourneyIT::becameATime);
        assertThat(update.patient().phones().mobile()).isEqualTo(person.mobile());
    }

    private static void becameATime(List<String> beforeAndAfter) {
        assertThat(beforeAndAfter.getFirst()).isEqualTo("null");
        assertThat(Instant.parse(beforeAndAfter.getLast()))
                .isBefore(Instant.now().plusSeconds(1));
    }

    private void assertOneCharge(Journey journey) {
        patiently().untilAsserted(() -> {
            var charges = stack.topics()
                    .events(Topic.SMS_CHARGES, event -> event.correlationId().equals(journey.id()));
            assertThat(charges.stream().map(Event::subject).distinct()).hasSize(1);
            var charge = (SmsCharged) charges.getFirst().data();
            assertThat(charge.price().amount()).isPositive();
            assertThat(stack.practice().charges().body()).contains(charge.chargeId());
        });
    }
}
