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
        "2,PROVIDER_ACCOUNT_PROBLEM",
        "3,PROVIDER_ACCOUNT_PROBLEM",
        "4,PROVIDER_ACCOUNT_PROBLEM",
        "8,PROVIDER_ACCOUNT_PROBLEM",
        "9,PROVIDER_ACCOUNT_PROBLEM",
        "11,PROVIDER_ACCOUNT_PROBLEM",
        "14,PROVIDER_ACCOUNT_PROBLEM",
        "15,PROVIDER_ACCOUNT_PROBLEM",
        "6,NUMBER_REFUSED",
        "7,NUMBER_REFUSED",
        "29,NUMBER_REFUSED",
        "33,NUMBER_REFUSED",
        "12,MESSAGE_REFUSED"
    })
    void everyStatusHasItsMeaning(int status, String meaning) {
        Answer answer = VonageStatus.refusal(MessageStatus.fromInt(status));

        assertThat(
                        answer instanceof Answer.Refused refused
                                ? refused.reason().name()
                                : answer.getClass().getSimpleName())
                .isEqualTo(meaning);
    }

    @ParameterizedTest
    @EnumSource(value = MessageStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "OK")
    void noStatusIsForgotten(MessageStatus status) {
        assertThat(VonageStatus.refusal(status)).isNotNull();
    }
}
