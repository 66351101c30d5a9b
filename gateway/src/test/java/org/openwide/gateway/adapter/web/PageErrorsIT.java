package org.openwide.gateway.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageErrorsIT extends PatientBrowser {

    @ParameterizedTest
    @CsvSource({
        "/register/name, givenName, required, Enter your first name",
        "/register/name, familyName, too-long, 100 characters",
        "/register/name, familyName, not-text, only letters",
        "/register/date-of-birth, dateOfBirth, not-a-date, Enter a real date",
        "/register/date-of-birth, dateOfBirth, in-the-future, in the past",
        "/register/date-of-birth, dateOfBirth, too-long-ago, 1900",
        "/register/email, email, not-an-email-address, name@example.com",
        "/register/mobile, mobile, not-a-phone-number, 07700 900123",
        "/register/mobile, mobile, not-a-mobile-number, not a home phone",
        "/register/mobile, mobile, region-not-served, in that country"
    })
    void aWrongAnswerIsSaidAtItsFieldAndKept(String page, String field, String code, String words) {
        standsAt("details");
        refuses("/details", problem(422, "details-invalid", errors(field, code)));
        var input = field.equals("dateOfBirth") ? "dateOfBirth-day" : field;

        var answer = send(page, input, "<typed>");

        assertThat(status(answer)).isEqualTo(422);
        assertThat(html(answer))
                .contains("<title>Error: ", "id=\"errors\"", "role=\"alert\"", "href=\"#" + input + "\"")
                .contains("id=\"" + field + "-error\"", "aria-invalid=\"true\"", "value=\"&lt;typed&gt;\"", words);
        assertThat(html(answer)).containsPattern("aria-describedby=\"[^\"]*" + field + "-error\"");
    }

    @Test
    void detailsThatDoNotMatchAreSaidWithTheTriesThatAreLeft() {
        standsAt("confirm-details", ALL_DETAILS);
        refuses("/details/confirmation", problem(422, "details-not-matched", "\"attemptsRemaining\":1"));

        assertThat(html(send("/register/check")))
                .contains("not the same as what your practice has", "try 1 more time", "#answers");
    }

    @ParameterizedTest
    @CsvSource({"3, You can try 3 more times", "1, You can try 1 more time", "0, Ask for another text"})
    void aWrongCodeIsSaidWithTheTriesThatAreLeft(int left, String words) {
        standsAt("mobile-code", TEXTED);
        refuses("/mobile-code/verification", problem(422, "code-incorrect", "\"attemptsRemaining\":" + left));

        assertThat(html(send("/register/code", "code", "111111"))).contains(words, "value=\"111111\"");
    }

    @Test
    void aDeadCodeIsSaidToBe() {
        standsAt("mobile-code", TEXTED);
        refuses("/mobile-code/verification", problem(422, "code-expired"));

        assertThat(html(send("/register/code", "code", "111111")))
                .contains("That code no longer works")
                .contains("<details id=\"not-received\" open");
    }

    @ParameterizedTest
    @CsvSource({
        "/register/code/again, /mobile-code, mobile-code, mobile-code-too-soon, in 25 seconds",
        "/register/code/again, /mobile-code, mobile-code, mobile-code-limit-reached, phone your practice",
        "/register/email-sent/again, /email-confirmation, email-confirmation, email-too-soon, in 25 seconds",
        "/register/email-sent/again, /email-confirmation, email-confirmation, email-limit-reached, also in spam"
    })
    void whatMustWaitSaysForHowLong(String page, String call, String step, String code, String words) {
        standsAt(step, TEXTED, EMAILED);
        refuses(call, problem(429, code).withHeader("Retry-After", "25"));

        var answer = send(page);

        assertThat(status(answer)).isEqualTo(429);
        assertThat(answer.getResponseHeaders().getFirst("Retry-After")).isEqualTo("25");
        assertThat(html(answer)).contains(words, "href=\"#send-again\"", "id=\"send-again\"");
    }

    @Test
    void aPasswordIsNeverSentBackAndEveryReasonIsSaid() {
        standsAt("password", ALL_DETAILS);
        refuses(
                "/password",
                problem(
                        422,
                        "password-unacceptable",
                        "\"reasons\":[\"too-short\",\"too-long\",\"guessable\",\"common\",\"personal\"]"));

        assertThat(html(send("/register/password", "password", "canary-password")))
                .contains("at least 12", "128 characters or fewer", "Many people", "Leave out")
                .doesNotContain("too easy to guess", "canary-password");
    }

    @Test
    void aWrongPasswordKeepsTheLinkAndForgetsThePassword() {
        everything(problem(422, "password-incorrect", "\"attemptsRemaining\":2"));

        assertThat(html(send("/confirm-email", "link", "https://x/confirm-email#abc", "password", "canary-password")))
                .contains("You can try 2 more times", "value=\"https://x/confirm-email#abc\"")
                .doesNotContain("canary-password");
    }

    @Test
    void nothingIsAskedOfTheApiWhenSomethingIsLeftOut() {
        assertThat(html(send("/confirm-email", "link", "", "password", "")))
                .contains("Enter a password", "Paste the link");
        assertThat(html(send("/start", "link", " "))).contains("Paste the link");
        assertThat(REGISTRATION.getAllServeEvents()).isEmpty();
    }

    @Test
    void newerTermsAreShownInPlaceOfThoseRead() {
        standsAt("terms", TERMS);
        refuses("/terms-acceptance", problem(409, "terms-outdated"));

        var answer = send("/register/terms", "version", "0");

        assertThat(status(answer)).isEqualTo(422);
        assertThat(html(answer)).contains("The terms changed", "name=\"version\" value=\"1\"");
    }

    private static String errors(String field, String code) {
        return "\"errors\":[{\"field\":\"" + field + "\",\"code\":\"" + code + "\",\"message\":\"\"}]";
    }

    @Test
    void whoReturnsToARecordWithAnotherNumberIsToldWhomToRing() {
        standsAt("resume");
        refuses("/mobile-code", problem(409, "step-out-of-order"));

        var answer = send("/register/resume");

        assertThat(status(answer)).isEqualTo(409);
        assertThat(html(answer)).contains("Welcome back", "We can no longer text that number", "tel:01632960983");
    }
}
