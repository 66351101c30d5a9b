package org.openwide.notification.adapter.sms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vonage.client.sms.MessageStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openwide.notification.domain.Answer;

class VonageStatusTest {

    @ParameterizedTest
    @CsvSource({
        "1,NotNow",
        "10,NotNow",
        "5,Unsure",
        "13,Unsure",
        "99,Unsure",
        "2,account",
        "3,account",
        "4,account",
        "8,account",
        "9,account",
        "11,account",
        "14,account",
        "15,account",
        "6,NUMBER_REFUSED",
        "7,NUMBER_REFUSED",
        "29,NUMBER_REFUSED",
        "33,NUMBER_REFUSED",
        "12,MESSAGE_REFUSED"
    })
    void everyStatusHasItsMeaning(int status, String meaning) {
        Answer answer = VonageStatus.refusal(MessageStatus.fromInt(status));

        assertThat(word(answer)).isEqualTo(meaning);
    }

    private static String word(Answer answer) {
        return switch (answer) {
            case Answer.Refused refused -> refused.reason().name();
            case Answer.NotNow notNow when notNow.ourAccount() -> "account";
            default -> answer.getClass().getSimpleName();
        };
    }

    @ParameterizedTest
    @EnumSource(value = MessageStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "OK")
    void noStatusIsForgotten(MessageStatus status) {
        assertThat(VonageStatus.refusal(status)).isNotNull();
    }
}
