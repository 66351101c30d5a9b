package org.openwide.notification.adapter.sms;

import com.vonage.client.sms.MessageStatus;
import com.vonage.client.sms.SmsSubmissionResponse;
import com.vonage.client.sms.SmsSubmissionResponseMessage;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.domain.AcceptedParts;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Money;

/** Reads the answer to one text, part by part; whatever is missing from it makes it "nobody knows". */
final class VonageAnswers {

    private final Currency currency;

    VonageAnswers(Currency currency) {
        this.currency = currency;
    }

    Answer read(@Nullable SmsSubmissionResponse response, String number) {
        List<SmsSubmissionResponseMessage> parts = response == null ? null : response.getMessages();
        if (parts == null || parts.isEmpty() || parts.stream().anyMatch(part -> !isWhole(part))) {
            return new Answer.Unsure("incomplete-answer");
        }
        List<SmsSubmissionResponseMessage> taken =
                parts.stream().filter(VonageAnswers::isTaken).toList();
        if (taken.isEmpty()) {
            return refusal(parts);
        }
        try {
            AcceptedParts accepted = accepted(taken, number);
            return taken.size() == parts.size()
                    ? new Answer.TextAccepted(accepted)
                    : new Answer.PartlyAccepted(accepted);
        } catch (IllegalArgumentException e) {
            return new Answer.Unsure("senseless-answer");
        }
    }

    /** Refused parts can differ: one that nobody knows about outweighs the others. */
    private static Answer refusal(List<SmsSubmissionResponseMessage> parts) {
        List<Answer> answers = parts.stream()
                .map(part -> VonageStatus.refusal(part.getStatus()))
                .toList();
        return answers.stream()
                .filter(Answer.Unsure.class::isInstance)
                .findFirst()
                .orElse(answers.getFirst());
    }

    private AcceptedParts accepted(List<SmsSubmissionResponseMessage> taken, String number) {
        return new AcceptedParts(taken.stream().map(this::part).toList(), Countries.of(number));
    }

    private AcceptedParts.Part part(SmsSubmissionResponseMessage part) {
        return new AcceptedParts.Part(part.getId(), new Money(part.getMessagePrice(), currency), part.getNetwork());
    }

    private static boolean isTaken(SmsSubmissionResponseMessage part) {
        return part.getStatus() == MessageStatus.OK;
    }

    private static boolean isWhole(@Nullable SmsSubmissionResponseMessage part) {
        return part != null
                && part.getStatus() != null
                && (!isTaken(part) || (part.getId() != null && part.getMessagePrice() != null));
    }
}
