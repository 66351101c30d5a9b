package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.stories.Journey.expect;
import static org.openwide.stories.Patience.patiently;

import org.junit.jupiter.api.Test;

/** Rows 17 and 18 of the faults: links that are replaced, withdrawn, used, locked, unknown, or opened by a scanner. */
class LinksIT {

    private final Stack stack = Stack.shared();
    private final Person person = Person.someone();
    private final Journey journey = new Journey(stack, person);

    @Test
    void aReplacedLinkEndsItsRegistrationAndItsEmailLink() {
        var first = stack.practice().linkFor(person);
        journey.untilEmail(first);
        var emailToken = journey.emailToken(1);

        var second = stack.practice().newLinkFor(person);

        awaitRefusal("410 link-replaced");
        var refused = journey.look();
        assertThat(refused.text("practice.phone")).isNotEmpty();
        expect(journey.confirmEmail(emailToken, Person.PASSWORD), "410 link-replaced");
        expect(new Journey(stack, person).open(first), "410 link-replaced");
        expect(new Journey(stack, person).open(second), "201 details");
    }

    @Test
    void aWithdrawnLinkIsRefusedEverywhere() {
        stack.practice().put(person);
        var issued = stack.practice().issueLink(person);
        var token = PracticeApi.token(issued.text("url"));
        journey.untilCode(token);

        assertThat(stack.practice().withdraw(person, issued.text("linkId")).status())
                .isEqualTo(204);

        awaitRefusal("410 link-withdrawn");
        expect(new Journey(stack, person).open(token), "410 link-withdrawn");
    }

    @Test
    void aUsedLinkSaysSo() {
        var link = stack.practice().linkFor(person);
        journey.untilDone(link);

        expect(new Journey(stack, person).open(link), "410 link-used");
    }

    @Test
    void anUnknownLinkIsAnsweredLikeAnEmptyOne() {
        expect(journey.open("A".repeat(43)), "404 link-unknown");
        expect(journey.open(""), "404 link-unknown");
    }

    @Test
    void fiveFailedMatchesLockTheLinkUntilStaffIssueANewOne() {
        var link = stack.practice().linkFor(person);
        expect(journey.open(link), "201 details");
        for (var left = 4; left >= 1; left--) {
            journey.enterDetails(person.named("Somebody", "Else"));
            var refused = journey.confirmDetails();
            expect(refused, "422 details-not-matched");
            assertThat(refused.number("attemptsRemaining")).isEqualTo(left);
            assertThat(refused.text("practice.phone")).isNotEmpty();
        }
        journey.enterDetails(person.named("Somebody", "Else"));

        expect(journey.confirmDetails(), "423 link-locked");

        expect(new Journey(stack, person).open(link), "423 link-locked");
        expect(new Journey(stack, person).open(stack.practice().newLinkFor(person)), "201 details");
        assertThat(stack.inbox().texts(person.mobile())).isEmpty();
    }

    @Test
    void aScannerThatOpensBothPagesSpendsNothing() {
        var link = stack.practice().linkFor(person);
        assertThat(stack.gateway().get("/start").status()).isEqualTo(200);
        assertThat(stack.gateway().send("HEAD", "/start", null).status()).isEqualTo(200);
        journey.untilEmail(link);
        var token = journey.emailToken(1);
        assertThat(stack.gateway().get("/confirm-email").status()).isEqualTo(200);
        var scripted = journey.confirmEmail(token, "");
        assertThat(scripted.status()).isEqualTo(422);

        expect(journey.confirmEmail(token, Person.PASSWORD), "200 terms");
    }

    private void awaitRefusal(String brief) {
        patiently().until(() -> journey.look().brief().equals(brief));
    }
}
