package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.stories.Journey.expect;
import static org.openwide.stories.Patience.patiently;

import org.junit.jupiter.api.Test;
import org.openwide.event.Event;
import org.openwide.event.Topic;
import org.openwide.event.registration.MobileVerified;

/** Row 16 of the faults, and what a patient may get wrong on the way. */
class StepsIT {

    private final Stack stack = Stack.shared();
    private final Person person = Person.someone();
    private final Journey journey = new Journey(stack, person);

    @Test
    void skippedStepsAreRefusedWithTheStepToTake() {
        expect(journey.open(stack.practice().linkFor(person)), "201 details");

        var refused = journey.createPassword(Person.PASSWORD);

        expect(refused, "409 step-out-of-order");
        assertThat(refused.text("step")).isEqualTo("details");
        expect(journey.confirmDetails(), "409 step-out-of-order");
        expect(journey.enterCode("123456"), "409 step-out-of-order");
        expect(journey.acceptTerms("2026-11-01"), "409 step-out-of-order");
    }

    @Test
    void wrongCodesAreCountedAndTheFifthKillsTheCode() {
        journey.untilCode(stack.practice().linkFor(person));
        var code = journey.code(1);
        var wrong = code.equals("000000") ? "000001" : "000000";

        for (var left = 4; left >= 1; left--) {
            var refused = journey.enterCode(wrong);
            expect(refused, "422 code-incorrect");
            assertThat(refused.number("attemptsRemaining")).isEqualTo(left);
        }
        assertThat(journey.enterCode(wrong).status()).isEqualTo(422);

        expect(journey.enterCode(code), "422 code-expired");
    }

    @Test
    void asManyTextsAsThePatientLikesDoNotGoOutAtOnce() {
        journey.untilCode(stack.practice().linkFor(person));

        var refused = journey.sendCodeAgain();

        expect(refused, "429 mobile-code-too-soon");
        assertThat(Integer.parseInt(
                        refused.http().headers().firstValue("retry-after").orElseThrow()))
                .isBetween(1, 30);
    }

    @Test
    void aSecondDeviceContinuesAfterProvingThePhone() {
        var link = stack.practice().linkFor(person);
        journey.untilPassword(link);
        var second = new Journey(stack, person);

        var opened = second.open(link);

        expect(opened, "201 resume");
        assertThat(opened.body()).doesNotContain(person.familyName(), person.email(), person.mobile());
        expect(second.createPassword(Person.PASSWORD), "409 step-out-of-order");
        expect(journey.look(), "200 password");

        patiently().until(() -> second.sendCodeAgain().status() == 202);
        expect(second.enterCode(second.code(2)), "200 password");

        expect(journey.look(), "401 access-token-invalid");
        expect(second.createPassword(Person.PASSWORD), "202 email-confirmation");
        expect(second.confirmEmail(second.emailToken(1), Person.PASSWORD), "200 terms");
        expect(second.acceptTerms(second.currentTerms()), "200 complete");
        new Effects(stack).awaitRegistered(person);
        assertThat(stack.topics().events(Topic.REGISTRATIONS, second.id()).stream()
                        .filter(event -> event.data() instanceof MobileVerified)
                        .map(Event::id)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aWrongPasswordAtTheEmailLinkIsCounted() {
        journey.untilEmail(stack.practice().linkFor(person));
        var token = journey.emailToken(1);

        var refused = journey.confirmEmail(token, "not the password at all");

        expect(refused, "422 password-incorrect");
        assertThat(refused.number("attemptsRemaining")).isEqualTo(4);
        expect(journey.confirmEmail(token, Person.PASSWORD), "200 terms");
        expect(journey.confirmEmail(token, Person.PASSWORD), "410 email-link-used");
    }

    @Test
    void weakPasswordsAndOutdatedTermsAreRefused() {
        journey.untilPassword(stack.practice().linkFor(person));
        expect(journey.createPassword("password1234"), "422 password-unacceptable");
        expect(journey.createPassword("short"), "422 password-unacceptable");
        expect(journey.createPassword(Person.PASSWORD), "202 email-confirmation");
        expect(journey.confirmEmail(journey.emailToken(1), Person.PASSWORD), "200 terms");

        var refused = journey.acceptTerms("2001-01-01");

        expect(refused, "409 terms-outdated");
        expect(journey.acceptTerms(refused.text("terms.version")), "200 complete");
    }
}
