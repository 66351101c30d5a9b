package org.openwide.notification.adapter.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Reason;
import org.springframework.http.HttpHeaders;

class HttpAnswersTest {

    private static final String PART = "{\"id\":\"M-1\",\"price\":{\"amount\":\"0.0333\",\"currency\":\"EUR\"}"
            + ",\"network\":\"23410\",\"country\":\"IE\"}";

    private static Answer read(int status, String body) {
        return read(status, body, new HttpHeaders());
    }

    private static Answer read(int status, String body, HttpHeaders headers) {
        return new HttpAnswers(new GatewayJson(Currency.getInstance("EUR")))
                .read(status, headers, body, "+447700900123");
    }

    private static String messages(String... parts) {
        return "{\"messages\":[" + String.join(",", parts) + "]}";
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 202})
    void whatIsTakenIsChargedToTheLastDigit(int status) {
        var accepted = (Answer.TextAccepted) read(status, messages(PART, PART.replace("M-1", "M-2")));

        assertThat(accepted.parts().price().amount().toPlainString()).isEqualTo("0.0666");
        assertThat(accepted.parts().country()).isEqualTo("IE");
        assertThat(accepted.parts().parts().getFirst().network()).isEqualTo("23410");
    }

    @Test
    void theCountryIsTheNumbersWhereNoneIsTold() {
        var accepted = (Answer.TextAccepted) read(202, messages(PART.replace("IE", "nowhere")));

        assertThat(accepted.parts().country()).isEqualTo("GB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "queued",
                "[]",
                "{}",
                "{\"messages\":[]}",
                "{\"messages\":[{}]}",
                "{\"messages\":[{\"id\":\"M-1\"}]}",
                "{\"messages\":[{\"id\":\"\",\"price\":{\"amount\":\"1\",\"currency\":\"EUR\"}}]}",
                "{\"messages\":[{\"id\":\"M-1\",\"price\":{\"amount\":\"free\",\"currency\":\"EUR\"}}]}",
                "{\"messages\":[{\"id\":\"M-1\",\"price\":{\"amount\":\"-1\",\"currency\":\"EUR\"}}]}",
                "{\"messages\":[{\"id\":\"M-1\",\"price\":{\"amount\":0.1,\"currency\":\"EUR\"}}]}",
                "{\"messages\":[{\"id\":\"M-1\",\"price\":{\"amount\":\"0.1\",\"currency\":\"USD\"}}]}"
            })
    void anAnswerWithoutWhatWeNeedIsNoAnswer(String body) {
        assertThat(read(202, body)).isInstanceOf(Answer.Unsure.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void onlyWhoSaysWhenToComeBackHasNotSentIt(int status) {
        var later = new HttpHeaders();
        later.set("Retry-After", "30");

        assertThat(read(status, "", later)).isInstanceOf(Answer.NotNow.class);
        assertThat(read(status, "")).isInstanceOf(Answer.Unsure.class);
    }

    @ParameterizedTest
    @CsvSource({"number, NUMBER_REFUSED", "opted-out, NUMBER_REFUSED", "message, MESSAGE_REFUSED"})
    void aRefusalHasAReason(String reason, Reason meaning) {
        assertThat(((Answer.Refused) read(422, "{\"reason\":\"" + reason + "\"}")).reason())
                .isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no", "{}", "{\"reason\":\"mood\"}", "{\"reason\":1}"})
    void aRefusalWithoutAReasonIsNone(String body) {
        assertThat(read(422, body)).isInstanceOf(Answer.Unsure.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 402, 403})
    void ourAccountIsToBeLookedAt(int status) {
        assertThat(((Answer.NotNow) read(status, "")).ourAccount()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 301, 400, 404, 409, 500, 502, 504})
    void whatIsNotDocumentedMeansNothing(int status) {
        assertThat(read(status, messages(PART))).isInstanceOf(Answer.Unsure.class);
    }
}
