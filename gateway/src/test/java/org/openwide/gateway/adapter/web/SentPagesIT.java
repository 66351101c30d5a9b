package org.openwide.gateway.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages say of a text or an email that went out. */
class SentPagesIT extends PatientBrowser {

    private static final String REMEDIES_OPEN = "<details id=\"not-received\" open";

    @ParameterizedTest
    @CsvSource({
        "en, code, We texted you at 11:42am on 1 July 2026.",
        "cy, code, Anfonwyd neges destun atoch am 11:42yb ar 1 Gorffennaf 2026.",
        "en, email-sent, We emailed you at 11:42am on 1 July 2026.",
        "cy, email-sent, Anfonwyd e-bost atoch am 11:42yb ar 1 Gorffennaf 2026."
    })
    void aReloadStillSaysWhenItWasSent(String spoken, String page, String words) {
        language = spoken;
        var sent = "2026-07-01T10:42:00Z";
        standsAt(
                page.equals("code") ? "mobile-code" : "email-confirmation",
                sentAt(sent, TEXTED),
                sentAt(sent, EMAILED));

        assertThat(html(open("/register/" + page))).contains(">" + words + "</p>");
    }

    @ParameterizedTest
    @CsvSource({"sent, false", "pending, false", "failed, true"})
    void whatCouldNotBeSentShowsWhatHelps(String delivery, boolean open) {
        standsAt("mobile-code", TEXTED.replace("\"sent\"", "\"" + delivery + "\""));
        assertThat(html(open("/register/code")).contains(REMEDIES_OPEN)).isEqualTo(open);

        standsAt("email-confirmation", EMAILED.replace("\"sent\"", "\"" + delivery + "\""));
        assertThat(html(open("/register/email-sent")).contains(REMEDIES_OPEN)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "en, code, You can use it until, We tried to text a 6-digit code to",
        "cy, code, Gallwch ei ddefnyddio tan, Fe wnaethom geisio anfon cod",
        "en, email-sent, Open the email, We tried to send a link to",
        "cy, email-sent, Agorwch yr e-bost, Fe wnaethom geisio anfon dolen"
    })
    void whatCouldNotBeSentIsNotSaidToBeOnItsWay(String spoken, String page, String onItsWay, String tried) {
        language = spoken;
        var step = page.equals("code") ? "mobile-code" : "email-confirmation";
        standsAt(step, TEXTED, EMAILED);
        assertThat(html(open("/register/" + page))).contains(onItsWay).doesNotContain(">" + tried);

        standsAt(step, TEXTED.replace("\"sent\"", "\"failed\""), EMAILED.replace("\"sent\"", "\"failed\""));
        var failed = html(open("/register/" + page + "?again"));

        assertThat(failed).contains(">" + tried, "class=\"sent-to\"").doesNotContain(onItsWay, "id=\"notice\"");
    }

    @ParameterizedTest
    @CsvSource({"en, Your email address is confirmed.", "cy, Mae eich cyfeiriad e-bost wedi’i gadarnhau."})
    void anEmailAddressThatIsConfirmedIsSaidToBe(String spoken, String words) {
        language = spoken;
        standsAt("terms", TERMS);

        assertThat(html(open("/register/terms"))).contains("role=\"status\">" + words + "</p>");
    }

    @Test
    void whatIsSentAgainIsSaid() {
        standsAt("mobile-code", TEXTED);

        var sent = send("/register/code/again");

        assertThat(location(sent)).isEqualTo("/register/code?again");
        assertThat(html(open("/register/code?again"))).contains("We are sending you another text");
        assertThat(html(open("/register/code"))).doesNotContain("We are sending you another text");
    }
}
