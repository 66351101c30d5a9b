package org.openwide.notification.config;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Duration;
import org.openwide.notification.application.TextLimits;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of texts, of days and months in UTC; an operator can set others for a time.
 *
 * @param perPractice texts a practice may send a day
 * @param perPracticeMonth and a month
 * @param perNumber texts to one number a day
 * @param perPrefixHour texts an hour to numbers that begin alike: country code and four digits
 * @param perPrefixDay and a day
 * @param spending money that all practices' texts may cost a day, in the account's currency
 * @param expectedPrice what a text is taken to cost until its price is known
 */
record TextSettings(
        @DefaultValue("500") @Min(1) int perPractice,
        @DefaultValue("5000") @Min(1) int perPracticeMonth,
        @DefaultValue("20") @Min(1) int perNumber,
        @DefaultValue("100") @Min(1) int perPrefixHour,
        @DefaultValue("500") @Min(1) int perPrefixDay,
        @DefaultValue("100.00") BigDecimal spending,
        @DefaultValue("0.10") BigDecimal expectedPrice,
        @DefaultValue @Valid Conversion conversion) {

    /**
     * When texts to numbers that begin alike are stopped: hardly any of their codes is entered.
     *
     * @param texts of fewer, nobody can tell
     * @param percent of the codes that must be entered; 0 stops nothing
     * @param window how far back is looked, and how long they are stopped
     * @param patience how long a patient may take to enter a code
     */
    record Conversion(
            @DefaultValue("20") @Min(1) int texts,
            @DefaultValue("10") @Min(0) @Max(100) int percent,
            @DefaultValue("6h") Duration window,
            @DefaultValue("10m") Duration patience) {

        TextLimits.Watch watch() {
            return new TextLimits.Watch(texts, BigDecimal.valueOf(percent), window, patience);
        }
    }
}
