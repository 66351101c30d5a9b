package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** One patient on one device, step by step. */
final class Journey {

    private final Stack stack;
    private final Person person;
    private Http api;
    private String id = "";

    Journey(Stack stack, Person person) {
        this.stack = stack;
        this.person = person;
        this.api = stack.gateway();
    }

    /** Opens the link; from here on the device holds the access token. */
    Answer open(String linkToken) {
        var opened = stack.gateway().post("/api/registrations", Map.of("link", linkToken));
        if (opened.status() == 201) {
            id = opened.text("registrationId");
            api = stack.gateway().as(opened.text("accessToken"));
        }
        return opened;
    }

    Answer enterDetails() {
        return enterDetails(person);
    }

    Answer enterDetails(Person typed) {
        return api.put(path("/details"), typed.asDetails());
    }

    Answer confirmDetails() {
        return api.post(path("/details/confirmation"));
    }

    Answer sendCodeAgain() {
        return api.post(path("/mobile-code"));
    }

    Answer enterCode(String code) {
        return api.post(path("/mobile-code/verification"), Map.of("code", code));
    }

    Answer createPassword(String password) {
        return api.post(path("/password"), Map.of("password", password));
    }

    /** Follows the emailed link and enters the password: this device goes on with the new access token. */
    Answer confirmEmail(String token, String password) {
        var confirmed = stack.gateway().post("/api/email-confirmations", Map.of("token", token, "password", password));
        if (confirmed.status() == 200) {
            api = stack.gateway().as(confirmed.text("accessToken"));
        }
        return confirmed;
    }

    Answer acceptTerms(String version) {
        return api.post(path("/terms-acceptance"), Map.of("version", version));
    }

    Answer look() {
        return api.get(path(""));
    }

    Answer lookAs(String token) {
        return stack.gateway().as(token).get(path(""));
    }

    /** The text that arrived for this patient: the newest of {@code count}. */
    String code(int count) {
        return Inbox.codeIn(stack.inbox().awaitTexts(person.mobile(), count).getLast());
    }

    /** The token of the link in the newest of {@code count} emails. */
    String emailToken(int count) {
        return Inbox.linkTokenIn(
                stack.inbox().awaitEmails(person.email(), count).getLast());
    }

    /** From the link to the step of the code, with nothing going wrong. */
    Journey untilCode(String linkToken) {
        expect(open(linkToken), "201 details");
        expect(enterDetails(), "200 confirm-details");
        expect(confirmDetails(), "202 mobile-code");
        return this;
    }

    Journey untilPassword(String linkToken) {
        untilCode(linkToken);
        expect(enterCode(code(1)), "200 password");
        return this;
    }

    Journey untilEmail(String linkToken) {
        untilPassword(linkToken);
        expect(createPassword(Person.PASSWORD), "202 email-confirmation");
        return this;
    }

    Journey untilTerms(String linkToken) {
        untilEmail(linkToken);
        expect(confirmEmail(emailToken(1), Person.PASSWORD), "200 terms");
        return this;
    }

    Journey untilDone(String linkToken) {
        untilTerms(linkToken);
        expect(acceptTerms(currentTerms()), "200 complete");
        return this;
    }

    String currentTerms() {
        return look().text("terms.version");
    }

    String id() {
        return id;
    }

    static void expect(Answer answer, String brief) {
        assertThat(answer.brief()).as(answer.body()).isEqualTo(brief);
    }

    private String path(String rest) {
        return "/api/registrations/" + id + rest;
    }
}
