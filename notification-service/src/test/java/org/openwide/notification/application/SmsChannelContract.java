package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Reason;
import org.openwide.notification.domain.TextMessage;

/** What every way to a phone does, whichever provider is behind it. */
public abstract class SmsChannelContract {

    protected static final String NUMBER = "+447700900123";

    /** How the provider behaves towards the next text. */
    public enum Behaviour {
        TAKES_IT,
        THROTTLES,
        KNOWS_NO_SUCH_NUMBER,
        REFUSES_OUR_ACCOUNT,
        NEVER_ANSWERS,
        HANGS_UP,
        ANSWERS_HALF,
        FAILS,
        IS_NOT_THERE
    }

    protected abstract SmsChannel channel(Behaviour behaviour);

    /** How many texts the provider took from this channel. */
    protected abstract int taken();

    @Test
    void whatIsTakenHasPartsWithIdsAndPrices() {
        var answer = (Answer.TextAccepted) send(Behaviour.TAKES_IT);

        assertThat(answer.parts().parts()).hasSize(1).allSatisfy(part -> {
            assertThat(part.messageId()).isNotBlank();
            assertThat(part.price().amount()).isPositive();
            assertThat(part.price().currency().getCurrencyCode()).isEqualTo("EUR");
        });
        assertThat(answer.parts().country()).isEqualTo("GB");
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void beingThrottledIsADefiniteNotNow() {
        assertThat(send(Behaviour.THROTTLES)).isInstanceOf(Answer.NotNow.class);
    }

    @Test
    void aProviderThatIsNotThereIsADefiniteNotNow() {
        assertThat(send(Behaviour.IS_NOT_THERE)).isInstanceOf(Answer.NotNow.class);
    }

    @Test
    void aNumberThatCannotBeReachedIsRefused() {
        assertThat(((Answer.Refused) send(Behaviour.KNOWS_NO_SUCH_NUMBER)).reason())
                .isEqualTo(Reason.NUMBER_REFUSED);
    }

    @Test
    void anAccountThatDoesNotWorkIsRefused() {
        assertThat(((Answer.NotNow) send(Behaviour.REFUSES_OUR_ACCOUNT)).ourAccount())
                .isTrue();
    }

    @Test
    void noAnswerIsNoAnswer() {
        assertThat(send(Behaviour.NEVER_ANSWERS)).isInstanceOf(Answer.Unsure.class);
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void aConnectionThatBreaksIsNotTriedAgain() {
        assertThat(send(Behaviour.HANGS_UP)).isInstanceOf(Answer.Unsure.class);
        assertThat(taken()).isZero();
    }

    @Test
    void halfAnAnswerIsNoAnswer() {
        assertThat(send(Behaviour.ANSWERS_HALF)).isInstanceOf(Answer.Unsure.class);
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void aFaultOfTheProviderIsNoAnswer() {
        assertThat(send(Behaviour.FAILS)).isInstanceOf(Answer.Unsure.class);
    }

    private Answer send(Behaviour behaviour) {
        var text = new TextMessage(new NotificationId(UUID.randomUUID()), NUMBER, "A text.");
        return channel(behaviour).send(text).blockOptional().orElseThrow();
    }
}
