package org.openwide.gateway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TypedDateTest {

    @Test
    void aShortDayOrMonthIsFilledUp() {
        assertThat(new TypedDate(" 2", "3 ", "1946").iso()).isEqualTo("1946-03-02");
        assertThat(new TypedDate("12", "11", "1946").iso()).isEqualTo("1946-11-12");
    }

    @Test
    void nothingTypedIsNothing() {
        assertThat(new TypedDate(" ", "", "").iso()).isEmpty();
    }

    @Test
    void whatIsNoDateStaysForTheApiToRefuse() {
        assertThat(new TypedDate("2", "", "46").iso()).isEqualTo("46--02");
        assertThat(new TypedDate("31", "2", "1946").iso()).isEqualTo("1946-02-31");
    }

    @Test
    void aDateIsTypedAsItIsWritten() {
        assertThat(TypedDate.of(LocalDate.of(1946, 3, 2))).isEqualTo(new TypedDate("2", "3", "1946"));
    }
}
