package org.openwide.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openwide.notification.domain.Fixtures.euros;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void keepsEveryDigitItWasTold() {
        assertThat(euros("0.03330000").plus(euros("0.03330000"))).hasToString("0.06660000 EUR");
    }

    @Test
    void doesNotAddWhatCannotBeAdded() {
        var pounds = new Money(BigDecimal.ONE, Currency.getInstance("GBP"));

        assertThatThrownBy(() -> euros("1").plus(pounds)).isInstanceOf(IllegalArgumentException.class);
    }
}
