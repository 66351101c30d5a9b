package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.LEASE;
import static org.openwide.notification.domain.Fixtures.NOW;
import static org.openwide.notification.domain.Fixtures.aCode;
import static org.openwide.notification.domain.Fixtures.accepted;
import static org.openwide.notification.domain.Fixtures.again;
import static org.openwide.notification.domain.Fixtures.anEmail;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Expired;
import org.openwide.notification.domain.Failed;
import org.openwide.notification.domain.NotificationEvent.NotificationSent;
import org.openwide.notification.domain.NotificationEvent.TextCharged;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Reason;
import org.openwide.notification.domain.Sending;
import org.openwide.notification.domain.Sent;
import org.openwide.notification.domain.Unknown;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SendNotificationTest {

    private final Sender sender = new Sender(500, "100");

    @Test
    void textsOfOneRegistrationLeaveInOrderAlsoWhenTheFirstIsTriedAgain() {
        Queued first = aCode();
        Queued second = again(first);
        sender.answering(new Answer.NotNow("vonage-1"), accepted("m-1", "0.0412"), accepted("m-2", "0.0412"));
        assertThat(sender.send(first)).isInstanceOf(Queued.class);

        var waiting = (Queued) sender.send(second);

        assertThat(sender.texts).hasSize(1);
        assertThat(waiting.notBefore()).isAfter(((Queued) sender.notifications.get(first.id())).notBefore());
        sender.now = waiting.notBefore();
        assertThat(sender.send(second)).isInstanceOf(Queued.class);
        assertThat(sender.send(first)).isInstanceOf(Sent.class);
        sender.now = ((Queued) sender.notifications.get(second.id())).notBefore();
        assertThat(sender.send(second)).isInstanceOf(Sent.class);
    }

    @Test
    void whoLetsAnotherPassTooLongEndsWhenItsTimeIsOver() {
        Queued first = aCode();
        Queued second = again(first);
        sender.queue(first);
        sender.now = NOW.plusSeconds(601);

        assertThat(sender.send(second)).isInstanceOf(Expired.class);
        assertThat(sender.texts).isEmpty();
    }

    @Test
    void aTextIsSentAndTold() {
        Queued code = aCode();

        assertThat(sender.answering(accepted("m-1", "0.0412")).send(code)).isInstanceOf(Sent.class);
        assertThat(sender.told(code)).hasExactlyElementsOfTypes(NotificationSent.class, TextCharged.class);
    }

    @Test
    void aTextIsSentOnceHoweverOftenASenderIsNudged() {
        Queued code = aCode();
        sender.answering(accepted("m-1", "0.0412")).send(code);

        sender.send(code);
        sender.send(code);

        assertThat(sender.texts).hasSize(1);
    }

    @Test
    void aTextRefusedForNowWaitsForItsTime() {
        Queued code = aCode();
        sender.answering(new Answer.NotNow("vonage-1"), accepted("m-1", "0.0412"));

        assertThat(sender.send(code)).isInstanceOf(Queued.class);
        assertThat(sender.send(code)).isInstanceOf(Queued.class);
        sender.now = sender.now.plusSeconds(1);

        assertThat(sender.send(code)).isInstanceOf(Sent.class);
        assertThat(sender.texts).hasSize(2);
    }

    @Test
    void aTextNobodyKnowsAboutIsNeverSentAgain() {
        Queued code = aCode();
        sender.answering(new Answer.Unsure("timeout")).send(code);

        sender.now = sender.now.plus(Duration.ofMinutes(5));

        assertThat(sender.send(code)).isInstanceOf(Unknown.class);
        assertThat(sender.texts).hasSize(1);
    }

    @Test
    void anAnswerThatIsSavedLateDoesNotQueueAgainWhatAnotherSenderHas() {
        Queued code = aCode();
        sender.answering(new Answer.NotNow("vonage-1")).meanwhile(() -> anotherSenderTakesOver(code));

        var anothers = (Sending) sender.send(code);

        assertThat(anothers.tries().made()).isEqualTo(2);
        assertThat(sender.told(code)).isEmpty();
    }

    /** As another replica does, after our answer was saved and nobody told us so. */
    private void anotherSenderTakesOver(Queued code) {
        sender.notifications
                .decide(code.id(), n -> Optional.of(((Sending) n).answered(new Answer.NotNow("x"), NOW, NOW)))
                .then(sender.notifications.decide(code.id(), n -> Optional.of(((Queued) n).claim(NOW, LEASE))))
                .block();
    }

    @Test
    void aProviderThatDoesNotTakeATextIsHeardOf(CapturedOutput output) {
        Queued code = aCode();

        sender.answering(new Answer.NotNow("vonage-1")).send(code);

        assertThat(output).contains("WARN", "SMS " + code.id() + " was not taken (vonage-1)");
    }

    @Test
    void aTextThatHadNoTimeLeftIsHeardOf(CapturedOutput output) {
        Queued code = aCode();
        sender.now = code.request().expiresAt();

        assertThat(sender.send(code)).isInstanceOf(Expired.class);
        assertThat(output).contains("SMS " + code.id() + " is too late to be sent");
    }

    @Test
    void aMailServerThatRefusesOurLoginRaisesAnAlert(CapturedOutput output) {
        Queued email = anEmail();

        assertThat(sender.answering(new Answer.NotNow("smtp-535", true)).send(email))
                .isInstanceOf(Queued.class);
        assertThat(output).contains("ALERT provider-account: EMAIL " + email.id() + " was refused with smtp-535");
    }

    @Test
    void anEmailGoesToItsMailbox() {
        Queued email = anEmail();

        assertThat(sender.answering(new Answer.EmailAccepted()).send(email)).isInstanceOf(Sent.class);
        assertThat(sender.emails).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsNotSent() {
        Queued code = aCode();

        var failed = (Failed) sender.unableToRead().send(code);

        assertThat(failed.reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(sender.texts).isEmpty();
    }

    @Test
    void aChannelThatBreaksInAWayNobodyExpectedLeavesTheTextUnknown(CapturedOutput output) {
        Queued code = aCode();
        sender.meanwhile(() -> {
            throw new IllegalStateException("+447700900123 cannot be dialled");
        });

        assertThat(sender.send(code)).isInstanceOf(Unknown.class);
        assertThat(output).contains("IllegalStateException").doesNotContain("7700900123");
    }
}
