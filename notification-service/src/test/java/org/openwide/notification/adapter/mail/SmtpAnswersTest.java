package org.openwide.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    private static MessagingException refusal(int code) {
        var none = new InternetAddress[0];
        return new SMTPSendFailedException("MAIL FROM", code, "no", null, none, none, none);
    }
}
