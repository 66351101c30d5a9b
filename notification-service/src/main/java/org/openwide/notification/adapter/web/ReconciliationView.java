package org.openwide.notification.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.adapter.web.SmsChargesView.Price;
import org.openwide.notification.domain.Difference;
import org.openwide.notification.domain.LedgerPart;
import org.openwide.notification.domain.Money;
import org.openwide.notification.domain.Reconciliation;

/** What our ledger and the provider's export say of a period, and where they differ. */
record ReconciliationView(
        Instant from, Instant to, int rows, long charges, int matched, Totals totals, List<Differing> differences) {

    record Totals(List<Total> ledger, List<Total> provider) {}

    record Total(String currency, String amount, long parts) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Differing(
            String kind,
            String messageId,
            @Nullable UUID notificationId,
            @Nullable String practiceId,
            @Nullable Price ledger,
            @Nullable Price provider) {}

    static ReconciliationView of(Instant from, Instant to, Reconciliation reconciliation) {
        return new ReconciliationView(
                from,
                to,
                reconciliation.rows(),
                reconciliation.charges(),
                reconciliation.matched(),
                new Totals(totals(reconciliation.ledger()), totals(reconciliation.provider())),
                reconciliation.differences().stream()
                        .map(ReconciliationView::differing)
                        .toList());
    }

    private static List<Total> totals(List<Reconciliation.Sum> sums) {
        return sums.stream()
                .map(sum -> new Total(
                        sum.amount().currency().getCurrencyCode(),
                        sum.amount().amount().toPlainString(),
                        sum.parts()))
                .toList();
    }

    private static Differing differing(Difference difference) {
        return switch (difference) {
            case Difference.MissingInLedger missing ->
                new Differing("missing-in-ledger", missing.messageId(), null, null, null, Price.of(missing.provider()));
            case Difference.MissingAtProvider missing -> ours("missing-at-provider", missing.ledger(), null);
            case Difference.PriceDiffers other -> ours("price-differs", other.ledger(), other.provider());
            case Difference.CurrencyDiffers other -> ours("currency-differs", other.ledger(), other.provider());
        };
    }

    private static Differing ours(String kind, LedgerPart part, @Nullable Money provider) {
        return new Differing(
                kind,
                part.messageId(),
                part.notificationId().value(),
                part.practiceId(),
                Price.of(part.price()),
                provider == null ? null : Price.of(provider));
    }
}
