package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openwide.event.field.Language;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.EmailMessage;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Practice;
import org.openwide.notification.domain.Purpose;
import org.openwide.notification.domain.Reason;

/** What every way to a mailbox does. */
public abstract class EmailChannelContract {

    protected static final String ADDRESS = "sian@example.org";

    /** How the mail server behaves towards the next email. */
    public enum Behaviour {
        TAKES_IT,
        ASKS_TO_COME_BACK,
        REFUSES_IT,
        HANGS_UP_AFTERWARDS,
        IS_NOT_THERE
    }

    protected abstract EmailChannel channel(Behaviour behaviour);

    /** The Message-IDs of what was taken. */
    protected abstract List<String> taken();

    @Test
    void whatIsTakenIsAccepted() {
        assertThat(send(Behaviour.TAKES_IT, ADDRESS)).isInstanceOf(Answer.EmailAccepted.class);
        assertThat(taken()).hasSize(1);
    }

    @Test
    void comingBackLaterIsADefiniteNotNow() {
        assertThat(send(Behaviour.ASKS_TO_COME_BACK, ADDRESS)).isInstanceOf(Answer.NotNow.class);
        assertThat(taken()).isEmpty();
    }

    @Test
    void aServerThatIsNotThereIsADefiniteNotNow() {
        assertThat(send(Behaviour.IS_NOT_THERE, ADDRESS)).isInstanceOf(Answer.NotNow.class);
    }

    @Test
    void aRefusalIsForGood() {
        assertThat(((Answer.Refused) send(Behaviour.REFUSES_IT, ADDRESS)).reason())
                .isEqualTo(Reason.MESSAGE_REFUSED);
    }

    @Test
    void anEmailHandedOverWithoutAnAnswerIsInDoubt() {
        assertThat(send(Behaviour.HANGS_UP_AFTERWARDS, ADDRESS)).isInstanceOf(Answer.Unsure.class);
    }

    @Test
    void whatIsNoAddressIsRefusedBeforeAnybodyIsAsked() {
        assertThat(((Answer.Refused) send(Behaviour.TAKES_IT, "no address")).reason())
                .isEqualTo(Reason.ADDRESS_REFUSED);
        assertThat(taken()).isEmpty();
    }

    @Test
    void aRepeatBearsTheSameMessageId() {
        EmailChannel channel = channel(Behaviour.TAKES_IT);
        EmailMessage message = message(ADDRESS);

        channel.send(message).block();
        channel.send(message).block();

        assertThat(taken()).hasSize(2);
        assertThat(taken()).containsOnly(taken().getFirst());
    }

    private Answer send(Behaviour behaviour, String address) {
        return channel(behaviour).send(message(address)).blockOptional().orElseThrow();
    }

    private static EmailMessage message(String to) {
        return new EmailMessage(
                new NotificationId(UUID.randomUUID()),
                Purpose.EMAIL_CONFIRMATION,
                to,
                "Siân",
                new Practice("riverside", "Riverside Dental", "01632 960001"),
                "https://portal.example.org/confirm-email#t",
                Instant.parse("2026-11-23T10:00:00Z"),
                Language.ENGLISH);
    }
}
