package org.openwide.event.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Objects;
import org.openwide.event.EventData;

/**
 * Half or all of a budget of texts is used. It is about no patient; about a practice only where the budget is one's.
 *
 * @param budget its kind, such as {@code practice-day}
 * @param key whose it is: a practice's id, a currency, or the first digits of numbers
 * @param practiceId empty for what all practices share
 * @param period an hour, a day or a month (UTC); of a conversion, the moment at which it was too low
 * @param unit {@code texts}, {@code percent}, or the code of a currency
 * @param limit a decimal string, as is what is used
 */
public record SmsBudgetReached(
        String budget,
        String key,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String practiceId,
        String period,
        String unit,
        String limit,
        String used,
        Share share,
        Instant reachedAt)
        implements EventData {

    public SmsBudgetReached {
        practiceId = Objects.requireNonNullElse(practiceId, "");
    }

    @Override
    public String patientId() {
        return "";
    }

    @Override
    public String subject() {
        return budget + "/" + key + "/" + period;
    }
}
