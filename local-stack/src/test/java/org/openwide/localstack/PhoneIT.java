package org.openwide.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vonage.client.HttpConfig;
import com.vonage.client.VonageApiResponseException;
import com.vonage.client.VonageClient;
import com.vonage.client.VonageClientException;
import com.vonage.client.VonageResponseParseException;
import com.vonage.client.sms.MessageStatus;
import com.vonage.client.sms.SmsSubmissionResponse;
import com.vonage.client.sms.SmsSubmissionResponseMessage;
import com.vonage.client.sms.messages.TextMessage;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The look-alike as Vonage's own SDK sees it. */
class PhoneIT {

    private static final String NUMBER = "447700900123";

    private final Phone phone = Phone.start(0);

    @AfterEach
    void hangUp() {
        phone.close();
    }

    @Test
    void takesATextAndNamesItsPrice() {
        var answer = send("Your code is 123456", "n-1").getMessages().getFirst();

        assertThat(answer.getStatus()).isEqualTo(MessageStatus.OK);
        assertThat(answer.getMessagePrice()).isEqualByComparingTo("0.0412");
        assertThat(answer.getRemainingBalance()).isEqualByComparingTo("999.9588");
        assertThat(answer.getNetwork()).isEqualTo("23410");
        assertThat(answer.getClientRef()).isEqualTo("n-1");
        assertThat(phone.textsTo("+447700900123")).singleElement().satisfies(text -> {
            assertThat(text.text()).isEqualTo("Your code is 123456");
            assertThat(text.from()).isEqualTo("Openwide");
            assertThat(text.messageId()).isEqualTo(answer.getId());
        });
    }

    @Test
    void answersForEachPartOfALongText() {
        var answer = send("x".repeat(161), "n-1");

        assertThat(answer.getMessages())
                .extracting(SmsSubmissionResponseMessage::getId)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(phone.texts()).singleElement().extracting(Text::parts).isEqualTo(2);
    }

    @Test
    void keepsBothWhenTheSameTextIsSentTwice() {
        send("once", "n-1");
        send("once", "n-1");

        assertThat(phone.texts()).extracting(Text::clientRef).containsExactly("n-1", "n-1");
    }

    @Test
    void refusesAsOftenAsItWasToldAndThenNoMore() {
        phone.misbehave(new SmsFault.Refusal(1), 1);

        assertThat(send("a", "n-1").getMessages().getFirst().getStatus()).isEqualTo(MessageStatus.THROTTLED);
        assertThat(send("b", "n-2").getMessages().getFirst().getStatus()).isEqualTo(MessageStatus.OK);
        assertThat(phone.texts()).extracting(Text::text).containsExactly("b");
    }

    @Test
    void failsWithAnHttpError() {
        phone.misbehave(new SmsFault.HttpError(500), 1);

        assertThatThrownBy(() -> send("a", "n-1")).isInstanceOf(VonageApiResponseException.class);
        assertThat(phone.texts()).isEmpty();
    }

    @Test
    void takesTheTextButNeverAnswers() {
        phone.misbehave(new SmsFault.Timeout(), 1);

        assertThatThrownBy(() -> send("a", "n-1", Duration.ofMillis(700))).isInstanceOf(VonageClientException.class);
        assertThat(phone.texts()).hasSize(1);
    }

    @Test
    void hangsUpBeforeTakingTheText() {
        phone.misbehave(new SmsFault.Drop(), 9);

        assertThatThrownBy(() -> send("a", "n-1")).isInstanceOf(VonageClientException.class);
        assertThat(phone.texts()).isEmpty();
    }

    @Test
    void hangsUpInTheMiddleOfItsAnswer() {
        phone.misbehave(new SmsFault.HalfAnswer(), 1);

        assertThatThrownBy(() -> send("a", "n-1")).isInstanceOf(VonageResponseParseException.class);
        assertThat(phone.texts()).hasSize(1);
    }

    private SmsSubmissionResponse send(String text, String clientRef) {
        return send(text, clientRef, Duration.ofSeconds(30));
    }

    private SmsSubmissionResponse send(String text, String clientRef, Duration patience) {
        var message = new TextMessage("Openwide", NUMBER, text);
        message.setClientReference(clientRef);
        var client = VonageClient.builder()
                .apiKey("abcd1234")
                .apiSecret("secret")
                .httpConfig(HttpConfig.builder()
                        .baseUri(phone.url().toString())
                        .timeoutMillis((int) patience.toMillis())
                        .build())
                .build();
        return client.getSmsClient().submitMessage(message);
    }
}
