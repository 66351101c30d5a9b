package org.openwide.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Reason;

class SmtpAnswersTest {

    @ParameterizedTest
    @ValueSource(ints = {530, 534, 535, 538})
    void aLoginThatIsRefusedIsOursToPutRight(int code) {
        assertThat(SmtpAnswers.of(refusal(code), false)).isEqualTo(new Answer.NotNow("smtp-" + code, true));
    }

    @Test
    void aLoginThatFailsWithoutACodeIsOursToPutRightToo() {
        assertThat(SmtpAnswers.of(new AuthenticationFailedException("no"), false))
                .isEqualTo(new Answer.NotNow("AuthenticationFailedException", true));
    }

    @Test
    void otherRefusalsAreNot() {
        assertThat(SmtpAnswers.of(refusal(451), false)).isEqualTo(new Answer.NotNow("smtp-451"));
        assertThat(SmtpAnswers.of(refusal(554), false))
                .isEqualTo(new Answer.Refused(Reason.MESSAGE_REFUSED, "smtp-554"));
    }

    @ParameterizedTest(name = "{0} at RCPT: {1}")
    @CsvSource({
        "550 no such user, ADDRESS_REFUSED, smtp-550",
        "550 5.1.1 no such user, ADDRESS_REFUSED, smtp-550-5.1.1",
        "550-5.1.1 no such user, ADDRESS_REFUSED, smtp-550-5.1.1",
        "553 5.1.3 bad syntax, ADDRESS_REFUSED, smtp-553-5.1.3",
        "556 5.1.10 takes no mail, ADDRESS_REFUSED, smtp-556-5.1.10",
        "550 5.2.1 mailbox disabled, ADDRESS_REFUSED, smtp-550-5.2.1",
        "552 5.2.2 mailbox full, ADDRESS_REFUSED, smtp-552-5.2.2",
        "552 5.2.3 too long, MESSAGE_REFUSED, smtp-552-5.2.3",
        "550 5.4.1 no route, ADDRESS_REFUSED, smtp-550-5.4.1",
        "550 5.7.1 relaying denied, PROVIDER_ACCOUNT_PROBLEM, smtp-550-5.7.1",
        "550 4.7.1 says two things, ADDRESS_REFUSED, smtp-550",
        "550 5.1.1000 says nothing, ADDRESS_REFUSED, smtp-550",
    })
    void aRefusedRecipientIsRefusedForWhatTheServerSaysOfIt(String reply, Reason reason, String detail) {
        assertThat(SmtpAnswers.of(refusedRecipient(reply), false)).isEqualTo(new Answer.Refused(reason, detail));
    }

    @ParameterizedTest(name = "{0} at MAIL or DATA: {1}")
    @CsvSource({
        "550 5.1.1 no such user, ADDRESS_REFUSED, smtp-550-5.1.1",
        "550 5.1.8 sender's domain unknown, PROVIDER_ACCOUNT_PROBLEM, smtp-550-5.1.8",
        "550 5.1.7 bad sender, PROVIDER_ACCOUNT_PROBLEM, smtp-550-5.1.7",
        "554 5.2.2 mailbox full, ADDRESS_REFUSED, smtp-554-5.2.2",
        "554 5.6.0 not as it should be, MESSAGE_REFUSED, smtp-554-5.6.0",
        "550 5.7.26 SPF and DKIM failed, PROVIDER_ACCOUNT_PROBLEM, smtp-550-5.7.26",
        "554 5.3.4 too big, MESSAGE_REFUSED, smtp-554-5.3.4",
    })
    void aRefusedMessageIsRefusedForWhatTheServerSaysOfIt(String reply, Reason reason, String detail) {
        assertThat(SmtpAnswers.of(refusal(reply), false)).isEqualTo(new Answer.Refused(reason, detail));
    }

    @ParameterizedTest
    @CsvSource({
        "451 4.7.1 greylisted, smtp-451-4.7.1",
        "452 4.2.2 mailbox full, smtp-452-4.2.2",
        "421 4.3.2 shutting down, smtp-421-4.3.2",
        "450 busy, smtp-450",
    })
    void whatIsRefusedForNowIsTriedAgainWhateverItIsAbout(String reply, String detail) {
        assertThat(SmtpAnswers.of(refusal(reply), false)).isEqualTo(new Answer.NotNow(detail));
        assertThat(SmtpAnswers.of(refusedRecipient(reply), false)).isEqualTo(new Answer.NotNow(detail));
    }

    @Test
    void aLoginThatIsRefusedIsTriedAgainWhateverItsStatus() {
        assertThat(SmtpAnswers.of(refusal("535 5.7.8 bad credentials"), false))
                .isEqualTo(new Answer.NotNow("smtp-535-5.7.8", true));
    }

    private static MessagingException refusal(int code) {
        return refusal(code + " no");
    }

    private static MessagingException refusal(String reply) {
        var none = new InternetAddress[0];
        return new SMTPSendFailedException("MAIL FROM", code(reply), reply, null, none, none, none);
    }

    private static MessagingException refusedRecipient(String reply) {
        var none = new InternetAddress[0];
        var failure = new SendFailedException("Invalid Addresses", null, none, none, none);
        failure.setNextException(new SMTPAddressFailedException(new InternetAddress(), "RCPT TO", code(reply), reply));
        return failure;
    }

    private static int code(String reply) {
        return Integer.parseInt(reply.substring(0, 3));
    }
}
