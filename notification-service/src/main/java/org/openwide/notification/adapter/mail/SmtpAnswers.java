package org.openwide.notification.adapter.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Reason;

/** What a failed SMTP conversation means: the server's own codes decide, else how far the conversation came. */
final class SmtpAnswers {

    /** The server wants us to encrypt or to log in: our settings are wrong, not the email. */
    private static final Set<Integer> OUR_ACCOUNT = Set.of(530, 534, 535, 538);

    private SmtpAnswers() {}

    static Answer of(MessagingException failure, boolean handedOver) {
        return reply(failure, SMTPAddressFailedException.class, SMTPAddressFailedException::getReturnCode)
                .map(reply -> reply.answer(Reason.ADDRESS_REFUSED))
                .or(() -> reply(failure, SMTPSendFailedException.class, SMTPSendFailedException::getReturnCode)
                        .map(reply -> reply.answer(Reason.MESSAGE_REFUSED)))
                .orElseGet(() -> silence(failure, handedOver));
    }

    private static <F extends MessagingException> Optional<Reply> reply(
            MessagingException failure, Class<F> type, ToIntFunction<F> code) {
        return chain(failure)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(refused -> isCode(code.applyAsInt(refused)))
                .map(refused -> new Reply(code.applyAsInt(refused), EnhancedStatus.in(refused.getMessage())))
                .findFirst();
    }

    /** What the server said. */
    private record Reply(int code, Optional<EnhancedStatus> status) {

        /** @param byStep what a refusal at this step means, where the server does not say more */
        Answer answer(Reason byStep) {
            if (OUR_ACCOUNT.contains(code)) {
                return new Answer.NotNow(detail(), true);
            }
            return code < 500
                    ? new Answer.NotNow(detail())
                    : new Answer.Refused(status.flatMap(EnhancedStatus::reason).orElse(byStep), detail());
        }

        private String detail() {
            return "smtp-" + code + status.map(more -> "-" + more).orElse("");
        }
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
