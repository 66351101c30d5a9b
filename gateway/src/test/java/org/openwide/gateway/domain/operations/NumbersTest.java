package org.openwide.gateway.domain.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private static final String SAID = """
            # HELP openwide_dead_letters_total
            # TYPE openwide_dead_letters_total counter
            openwide_dead_letters_total{group="g",topic="a"} 2.0
            openwide_dead_letters_total{group="g",topic="b{}"} 1.0
            openwide_outbox_age_seconds 1.5E1
            openwide_consumer_lag{topic="a"} NaN
            http_server_requests_seconds_bucket{status="200",le="0.01"} 40
            http_server_requests_seconds_bucket{status="200",le="0.05",} 80.0
            http_server_requests_seconds_bucket{status="200",le="+Inf"} 80
            http_server_requests_seconds_bucket{le="0.01",status="500"} 0
            http_server_requests_seconds_bucket{le="0.05",status="500"} 19
            http_server_requests_seconds_bucket{le="+Inf",status="500"} 20
            http_server_requests_seconds_bucket{le="0.01",uri="/actuator/prometheus"} 900
            http_server_requests_seconds_bucket{le="+Inf",uri="/actuator/prometheus"} 1000
            http_server_requests_seconds_max{status="200",uri="/actuator/prometheus"} 3
            http_server_requests_seconds_max{status="200"} 0.15
            http_server_requests_seconds_max{status="500"} 0.05
            what is this
            """;

    @Test
    void whatAServiceSaysIsReadAndWhatItDoesNotSayIsNotKnown() {
        var health = Health.of(Watched.REGISTRATION, Numbers.read(SAID));

        assertThat(health.deadLetters()).hasValue(3);
        assertThat(health.outboxSeconds()).hasValue(15);
        assertThat(health.longestSeconds()).hasValue(0.15);
        assertThat(health.lag()).isEmpty();
        assertThat(health.hashing()).isEmpty();
    }

    @Test
    void howLongAnswersTookIsEstimatedFromHowManyTookAtMostSoLongButForProbes() {
        var numbers = Numbers.read(SAID);

        // of 100 answers 40 came within 10 ms, 59 more within 50 ms, and one later
        var requests = "http_server_requests_seconds";
        assertThat(numbers.percentile(requests, 0.4)).contains(new Percentile(0.01, false));
        assertThat(numbers.percentile(requests, 0.695)).contains(new Percentile(0.03, false));
        assertThat(numbers.percentile(requests, 0.99)).contains(new Percentile(0.05, false));
        assertThat(numbers.percentile(requests, 0.995)).contains(new Percentile(0.05, true));
        assertThat(numbers.percentile("openwide_gateway_requests_seconds", 0.5)).isEmpty();
        assertThat(Numbers.read("t_bucket{le=\"+Inf\"} 0").percentile("t", 0.5)).isEmpty();
    }

    @Test
    void theGatewaySaysHowLongItsOwnAnswersTook() {
        var health = Health.of(Watched.GATEWAY, Numbers.read("""
                openwide_gateway_requests_seconds_bucket{route="/start",status="2xx",le="0.01"} 2
                openwide_gateway_requests_seconds_bucket{route="/start",status="2xx",le="+Inf"} 2
                openwide_gateway_requests_seconds_max{route="/start",status="2xx"} 0.007
                """));

        assertThat(health.half()).contains(new Percentile(0.005, false));
        assertThat(health.nearlyAll()).contains(new Percentile(0.0099, false));
        assertThat(health.longestSeconds()).hasValue(0.007);
        assertThat(health.lag()).isEmpty();
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
