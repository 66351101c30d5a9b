package org.openwide.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.NOW;
import static org.openwide.notification.domain.Fixtures.euros;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChargeSumTest {

    @Test
    void twoCurrenciesAreNeverAdded() {
        var dollars = new Money(new BigDecimal("0.5"), Currency.getInstance("USD"));

        assertThat(ChargeSum.of(List.of(charge(dollars), charge(euros("0.1")), charge(euros("0.2")))))
                .containsExactly(new ChargeSum(euros("0.3"), 2, 2), new ChargeSum(dollars, 1, 1));
    }

    @Test
    void groupsAreInOrderEachWithItsCurrencies() {
        var sums = ChargeSum.by(
                price -> price.amount().scale(),
                List.of(euros("0.25"), euros("0.1"), euros("0.25")),
                ChargeSumTest::charge);

        assertThat(sums.keySet()).containsExactly(1, 2);
        assertThat(sums.get(2)).containsExactly(new ChargeSum(euros("0.50"), 2, 2));
    }

    private static SmsCharge charge(Money price) {
        return SmsCharge.of(new AcceptedParts(List.of(new AcceptedParts.Part("m-1", price, null)), "GB"), NOW);
    }
}
