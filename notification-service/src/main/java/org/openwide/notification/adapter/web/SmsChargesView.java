package org.openwide.notification.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.application.ListSmsCharges.Statement;
import org.openwide.notification.application.SmsCharges;
import org.openwide.notification.domain.ChargeSum;
import org.openwide.notification.domain.Money;

/** Charges as the contract shows them: money as decimal strings, to the provider's last digit. */
record SmsChargesView(List<Charge> charges, List<Total> totals) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Charge(
            String chargeId,
            UUID notificationId,
            String patientId,
            @Nullable UUID registrationId,
            String purpose,
            int parts,
            Price price,
            @Nullable String network,
            @Nullable String country,
            String stage,
            Instant chargedAt) {}

    record Price(String amount, String currency) {

        static Price of(Money money) {
            return new Price(money.amount().toPlainString(), money.currency().getCurrencyCode());
        }
    }

    record Total(String currency, String amount, long texts, long parts) {}

    static SmsChargesView of(Statement statement) {
        return new SmsChargesView(
                statement.charges().stream().map(SmsChargesView::charge).toList(),
                statement.totals().stream().map(SmsChargesView::total).toList());
    }

    static Charge charge(SmsCharges.ChargedText text) {
        return new Charge(
                text.charge().chargeId(),
                text.notificationId().value(),
                text.patientId(),
                text.registrationId(),
                word(text.purpose()),
                text.charge().parts(),
                Price.of(text.charge().price()),
                text.charge().network(),
                text.charge().country(),
                word(text.charge().stage()),
                text.charge().chargedAt());
    }

    static Total total(ChargeSum total) {
        Price sum = Price.of(total.amount());
        return new Total(sum.currency(), sum.amount(), total.texts(), total.parts());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
