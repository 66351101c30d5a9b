package org.openwide.notification.adapter.sms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vonage.client.Jsonable;
import com.vonage.client.sms.SmsSubmissionResponse;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.notification.domain.Answer;

class VonageAnswersTest {

    private static final String TAKEN =
            "{\"status\":\"0\",\"message-id\":\"A1\",\"message-price\":\"0.03330000\",\"network\":\"23410\"}";
    private static final String TAKEN_TOO = TAKEN.replace("A1", "A2");
    private static final String THROTTLED = "{\"status\":\"1\",\"error-text\":\"Throttled\"}";
    private static final String PLATFORM_ERROR = "{\"status\":\"5\"}";

    @Test
    void aTextOfTwoPartsCostsBoth() {
        var accepted = (Answer.TextAccepted) answer(TAKEN, TAKEN_TOO);

        assertThat(accepted.parts().price().amount().toPlainString()).isEqualTo("0.06660000");
        assertThat(accepted.parts().parts()).hasSize(2);
    }

    @Test
    void someTakenPartsAreChargedButNotSentAgain() {
        assertThat(answer(TAKEN, THROTTLED)).isInstanceOf(Answer.PartlyAccepted.class);
        assertThat(answer(PLATFORM_ERROR, TAKEN)).isInstanceOf(Answer.PartlyAccepted.class);
    }

    @Test
    void onePartNobodyKnowsAboutOutweighsThoseRefused() {
        assertThat(answer(THROTTLED, PLATFORM_ERROR)).isInstanceOf(Answer.Unsure.class);
        assertThat(answer(THROTTLED, THROTTLED)).isInstanceOf(Answer.NotNow.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"message-count\":\"1\",\"messages\":[]}",
                "{\"messages\":[{}]}",
                "{\"messages\":[{\"status\":\"0\"}]}",
                "{\"messages\":[{\"status\":\"0\",\"message-id\":\"A1\"}]}"
            })
    void anAnswerWithSomethingMissingIsNoAnswer(String json) {
        assertThat(read(json)).isInstanceOf(Answer.Unsure.class);
    }

    private static Answer answer(String... parts) {
        return read("{\"message-count\":\"2\",\"messages\":[" + String.join(",", parts) + "]}");
    }

    private static Answer read(String json) {
        var response = Jsonable.fromJson(json, SmsSubmissionResponse.class);
        return new VonageAnswers(Currency.getInstance("EUR")).read(response, "447700900123");
    }
}
