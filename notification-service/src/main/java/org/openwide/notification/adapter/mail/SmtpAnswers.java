package org.openwide.notification.adapter.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Reason;

/** What a failed SMTP conversation means: the server's own code decides, else how far the conversation came. */
final class SmtpAnswers {

    /** The server wants us to encrypt or to log in: our settings are wrong, not the email. */
    private static final Set<Integer> OUR_ACCOUNT = Set.of(530, 534, 535, 538);

    private SmtpAnswers() {}

    static Answer of(MessagingException failure, boolean handedOver) {
        Optional<Integer> address = chain(failure)
                .filter(SMTPAddressFailedException.class::isInstance)
                .map(refused -> ((SMTPAddressFailedException) refused).getReturnCode())
                .filter(SmtpAnswers::isCode)
                .findFirst();
        if (address.isPresent()) {
            return refusal(address.get(), Reason.ADDRESS_REFUSED);
        }
        return chain(failure)
                .filter(SMTPSendFailedException.class::isInstance)
                .map(refused -> ((SMTPSendFailedException) refused).getReturnCode())
                .filter(SmtpAnswers::isCode)
                .findFirst()
                .map(code -> refusal(code, Reason.MESSAGE_REFUSED))
                .orElseGet(() -> silence(failure, handedOver));
    }

    private static Answer refusal(int code, Reason reason) {
        String detail = "smtp-" + code;
        if (OUR_ACCOUNT.contains(code)) {
            return new Answer.NotNow(detail, true);
        }
        return code < 500 ? new Answer.NotNow(detail) : new Answer.Refused(reason, detail);
    }

    private static Answer silence(MessagingException failure, boolean handedOver) {
        String detail = failure.getClass().getSimpleName();
        return handedOver
                ? new Answer.Unsure(detail)
                : new Answer.NotNow(detail, failure instanceof AuthenticationFailedException);
    }

    private static boolean isCode(int code) {
        return code >= 400 && code <= 599;
    }

    private static Stream<Throwable> chain(MessagingException failure) {
        return Stream.iterate((Throwable) failure, cause -> cause != null, SmtpAnswers::next);
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof MessagingException messaging ? messaging.getNextException() : null;
    }
}
