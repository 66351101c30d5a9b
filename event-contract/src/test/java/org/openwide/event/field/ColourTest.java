package org.openwide.event.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    private static final Colour DARK_PAPER = new Colour(0x1b, 0x1c, 0x1b);

    @Test
    void contrastIsThatOfWcag() {
        assertThat(Colour.BLACK.contrastWith(Colour.WHITE)).isEqualTo(21.0);
        assertThat(colour("#767676").contrastWith(Colour.WHITE)).isBetween(4.54, 4.55);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#767676", "#0b6e4f", "#000000", "#7a1f5c", "#0000ff"})
    void everyColourHasShadesThatCanBeRead(String text) {
        assertThat(colour(text).readableOn(Colour.WHITE, Colour.BLACK).contrastWith(Colour.WHITE))
                .isGreaterThan(4.5);
        assertThat(colour(text).readableOn(DARK_PAPER, Colour.WHITE).contrastWith(DARK_PAPER))
                .isGreaterThan(4.5);
    }

    @Test
    void aColourThatCanBeReadStaysAsItIs() {
        assertThat(colour("#0b6e4f").readableOn(Colour.WHITE, Colour.BLACK).hex())
                .isEqualTo("0b6e4f");
    }

    @Test
    void whateverItsLettersItIsWrittenInOneWay() {
        assertThat(colour("0B6E4F")).isEqualTo(colour("#0b6e4f"));
        assertThat(colour("0B6E4F").css()).isEqualTo("#0b6e4f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#0b6e4f;x", "#0b6e4g"})
    void whatIsNoColourIsNone(String text) {
        assertThat(Colour.of(text)).isEmpty();
    }

    private static Colour colour(String text) {
        return Colour.of(text).orElseThrow();
    }
}
