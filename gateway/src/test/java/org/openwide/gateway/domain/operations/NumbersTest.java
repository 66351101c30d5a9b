package org.openwide.gateway.domain.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openwide.gateway.domain.Service;

class NumbersTest {

    private static final String SAID = """
            # HELP openwide_dead_letters_total
            # TYPE openwide_dead_letters_total counter
            openwide_dead_letters_total{group="g",topic="a"} 2.0
            openwide_dead_letters_total{group="g",topic="b{}"} 1.0
            openwide_outbox_age_seconds 1.5E1
            openwide_consumer_lag{topic="a"} NaN
            http_server_requests_seconds_count{status="200",} 4
            http_server_requests_seconds_sum{status="200"} 0.2
            http_server_requests_seconds_max{status="200"} 0.15
            http_server_requests_seconds_max{status="500"} 0.05
            what is this
            """;

    @Test
    void whatAServiceSaysIsReadAndWhatItDoesNotSayIsNotKnown() {
        var health = Health.of(Service.REGISTRATION, Numbers.read(SAID));

        assertThat(health.deadLetters()).hasValue(3);
        assertThat(health.outboxSeconds()).hasValue(15);
        assertThat(health.meanSeconds()).hasValue(0.05);
        assertThat(health.longestSeconds()).hasValue(0.15);
        assertThat(health.lag()).isEmpty();
        assertThat(health.hashing()).isEmpty();
    }

    @Test
    void moneyOfTwoCurrenciesIsNeverAddedUp() {
        var texts = new Texts(List.of(
                new Texts.Day(LocalDate.of(2026, 11, 1), List.of()),
                new Texts.Day(
                        LocalDate.of(2026, 11, 2),
                        List.of(
                                sum("riverside", "mobile-code", "EUR", "0.0412", 1),
                                sum("riverside", "registration-link", "EUR", "0.0413", 2),
                                sum("hilltop", "mobile-code", "GBP", "1", 3)))));

        assertThat(texts.currencies()).containsExactly("EUR", "GBP");
        assertThat(texts.total("EUR")).isEqualTo(new Texts.Cost(new BigDecimal("0.0825"), 3));
        assertThat(texts.byDay("EUR").keySet()).containsExactly("2026-11-01", "2026-11-02");
        assertThat(texts.byPurpose("GBP")).containsOnlyKeys("mobile-code");
        assertThat(texts.sentFor("mobile-code")).isEqualTo(4);
    }

    @Test
    void aKeyDoesNotShowItself() {
        assertThat(new OperatorKey(" canary-operator-key ").toString()).doesNotContain("canary");
        assertThat(new OperatorKey("a key\r\nX: 1").couldBeOne()).isFalse();
    }

    private static Texts.Sum sum(String practice, String purpose, String currency, String amount, long texts) {
        return new Texts.Sum(practice, purpose, currency, new BigDecimal(amount), texts);
    }
}
