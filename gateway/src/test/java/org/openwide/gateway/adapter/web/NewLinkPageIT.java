package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import org.junit.jupiter.api.Test;

class NewLinkPageIT extends PatientBrowser {

    private static final String[] PASSED_ON = {
        "link",
        "the-link",
        "practice",
        "riverside",
        "practice-name",
        "Riverside Dental",
        "practice-phone",
        "01632 960 983"
    };

    @Test
    void namesThePracticeThatThePageBeforeNamed() {
        everything(problem(410, "link-expired", "\"practice\":" + PRACTICE));
        assertThat(html(send("/start", "link", "the-link")))
                .contains("name=\"practice\" value=\"riverside\"", "name=\"practice-name\" value=\"Riverside Dental\"")
                .contains("name=\"practice-phone\" value=\"01632 960 983\"");
        REGISTRATION.stubFor(any(anyUrl()).willReturn(WireMock.aResponse().withStatus(202)));

        var answer = send("/new-link", PASSED_ON);

        assertThat(status(answer)).isEqualTo(200);
        assertThat(html(answer))
                .contains("We have told your practice", "Riverside Dental", "href=\"tel:01632960983\"")
                .contains("action=\"/new-link?language=cy\"", "name=\"link\" value=\"the-link\"");
        assertThat(html(send("/new-link?language=cy", PASSED_ON)))
                .contains("Rydym wedi dweud wrth eich practis", "Riverside Dental");
    }

    @Test
    void namesNoPracticeThatIsNotKnown() {
        everything(WireMock.aResponse().withStatus(202));

        for (var id : new String[] {"", "a/b", "a".repeat(65)}) {
            assertThat(html(send(
                            "/new-link",
                            "link",
                            "x",
                            "practice",
                            id,
                            "practice-name",
                            "Riverside",
                            "practice-phone",
                            "1")))
                    .contains("If it is urgent, phone your practice.")
                    .doesNotContain("tel:");
        }
    }

    @Test
    void whateverCameInTheFormIsText() {
        everything(WireMock.aResponse().withStatus(202));

        assertThat(html(send(
                        "/new-link",
                        "link",
                        "x",
                        "practice",
                        "x",
                        "practice-name",
                        "<b>x</b>",
                        "practice-phone",
                        "\"><i>")))
                .contains("&lt;b&gt;x&lt;/b&gt;", "&quot;&gt;&lt;i&gt;")
                .doesNotContain("<b>x</b>", "\"><i>");
    }

    @Test
    void saysNothingOfARequestThatNobodyMade() {
        var answer = open("/new-link");

        assertThat(status(answer)).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/start");
    }
}
