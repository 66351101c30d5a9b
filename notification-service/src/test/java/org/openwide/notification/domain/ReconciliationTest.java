package org.openwide.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.euros;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openwide.notification.domain.Difference.CurrencyDiffers;
import org.openwide.notification.domain.Difference.MissingAtProvider;
import org.openwide.notification.domain.Difference.MissingInLedger;
import org.openwide.notification.domain.Difference.PriceDiffers;
import org.openwide.notification.domain.Reconciliation.Sum;

class ReconciliationTest {

    private static final Money DOLLARS = new Money(new BigDecimal("0.0412"), Currency.getInstance("USD"));

    @Test
    void whatBothSayTheSameOfIsNoDifference() {
        var compared = between(
                List.of(part("m-1", "0.0412"), part("m-2", "0.0412")), row("m-2", "0.0412"), row("m-1", "0.0412"));

        assertThat(compared.differences()).isEmpty();
        assertThat(compared.matched()).isEqualTo(2);
        assertThat(compared.rows()).isEqualTo(2);
    }

    @Test
    void aPriceIsTheSameHoweverManyZerosItHas() {
        assertThat(between(List.of(part("m-1", "0.04120000")), row("m-1", "0.0412"))
                        .differences())
                .isEmpty();
    }

    @Test
    void aTenthOfAMillionthIsADifference() {
        LedgerPart part = part("m-1", "0.04120000");

        var compared = between(List.of(part), row("m-1", "0.0412001"));

        assertThat(compared.differences()).containsExactly(new PriceDiffers(part, euros("0.0412001")));
        assertThat(compared.matched()).isZero();
    }

    @Test
    void anotherCurrencyIsADifferenceWhateverTheAmount() {
        LedgerPart part = part("m-1", "0.0412");

        assertThat(between(List.of(part), new ProviderRow("m-1", DOLLARS)).differences())
                .containsExactly(new CurrencyDiffers(part, DOLLARS));
    }

    @Test
    void whatTheProviderDoesNotKnowIsMissingThere() {
        LedgerPart part = part("m-1", "0.0412");

        assertThat(between(List.of(part)).differences()).containsExactly(new MissingAtProvider(part));
    }

    @Test
    void whatOnlyTheProviderKnowsIsMissingHere() {
        assertThat(between(List.of(), row("m-9", "0.0412")).differences())
                .containsExactly(new MissingInLedger("m-9", euros("0.0412")));
    }

    @Test
    void whatOnlyTheProviderKnowsAndDoesNotChargeIsNoDifference() {
        assertThat(between(List.of(), row("m-9", "0.00000000")).differences()).isEmpty();
    }

    @Test
    void whatWeChargeAndTheProviderGivesForNothingIsADifference() {
        LedgerPart part = part("m-1", "0.0412");

        assertThat(between(List.of(part), row("m-1", "0")).differences())
                .containsExactly(new PriceDiffers(part, euros("0")));
    }

    @Test
    void aTextRightOutsideThePeriodIsFoundWhenTheProviderDatesItInside() {
        LedgerPart justBefore = part("m-1", "0.0412");

        var compared = Reconciliation.between(List.of(), List.of(justBefore), List.of(row("m-1", "0.0412")));

        assertThat(compared.differences()).isEmpty();
        assertThat(compared.matched()).isEqualTo(1);
        assertThat(compared.charges()).isZero();
        assertThat(compared.ledger()).isEmpty();
    }

    @Test
    void aTextRightOutsideThePeriodIsNotMissedInTheExport() {
        assertThat(Reconciliation.between(List.of(), List.of(part("m-1", "0.0412")), List.of())
                        .differences())
                .isEmpty();
    }

    @Test
    void aTextRightOutsideThePeriodIsComparedAllTheSame() {
        LedgerPart justAfter = part("m-1", "0.0412");

        assertThat(Reconciliation.between(List.of(), List.of(justAfter), List.of(row("m-1", "0.05")))
                        .differences())
                .containsExactly(new PriceDiffers(justAfter, euros("0.05")));
    }

    @Test
    void whatIsExportedTwiceIsChargedTwice() {
        LedgerPart part = part("m-1", "0.0412");

        assertThat(between(List.of(part), row("m-1", "0.0412"), row("m-1", "0.0412"))
                        .differences())
                .containsExactly(new PriceDiffers(part, euros("0.0824")));
    }

    @Test
    void whatIsExportedInTwoCurrenciesDiffersInTheOther() {
        LedgerPart part = part("m-1", "0.0412");

        assertThat(between(List.of(part), row("m-1", "0.0412"), new ProviderRow("m-1", DOLLARS))
                        .differences())
                .containsExactly(new CurrencyDiffers(part, DOLLARS));
    }

    @Test
    void eachPartOfATextIsComparedAndTheTextIsCountedOnce() {
        var accepted = Fixtures.accepted("m-1", "0.0412", "0.0412").parts();
        var id = new NotificationId(UUID.randomUUID());
        var parts = LedgerPart.of(id, "riverside", SmsCharge.of(accepted, Fixtures.NOW));

        var compared = between(parts, row("m-1", "0.0412"), row("m-11", "0.05"));

        assertThat(parts).hasSize(2);
        assertThat(compared.charges()).isEqualTo(1);
        assertThat(compared.matched()).isEqualTo(1);
        assertThat(compared.differences()).containsExactly(new PriceDiffers(parts.getLast(), euros("0.05")));
    }

    @Test
    void bothSidesAreSummedUpToTheLastDigitByCurrency() {
        var compared = between(
                List.of(part("m-1", "0.0412"), part("m-2", "0.00000001")),
                row("m-1", "0.1"),
                row("m-2", "0.2"),
                new ProviderRow("m-3", DOLLARS));

        assertThat(compared.ledger()).containsExactly(new Sum(euros("0.04120001"), 2));
        assertThat(compared.provider()).containsExactly(new Sum(euros("0.3"), 2), new Sum(DOLLARS, 1));
    }

    @Test
    void theLedgersDifferencesComeFirstEachInItsOrder() {
        var compared = between(
                List.of(part("m-2", "0.1"), part("m-1", "0.1")),
                row("m-4", "0.1"),
                row("m-3", "0.1"),
                row("m-1", "0.2"));

        assertThat(compared.differences())
                .extracting(Difference::messageId)
                .containsExactly("m-2", "m-1", "m-4", "m-3");
    }

    private static Reconciliation between(List<LedgerPart> ledger, ProviderRow... rows) {
        return Reconciliation.between(ledger, List.of(), List.of(rows));
    }

    private static LedgerPart part(String messageId, String price) {
        return new LedgerPart(messageId, new NotificationId(UUID.randomUUID()), "riverside", euros(price));
    }

    private static ProviderRow row(String messageId, String price) {
        return new ProviderRow(messageId, euros(price));
    }
}
