package org.openwide.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.event.field.Colour;
import org.openwide.notification.domain.Brand;

class EmailLookTest {

    private static final Colour WHITE = new Colour(255, 255, 255);
    private static final Colour DARK_LETTERS = new Colour(0x10, 0x15, 0x1c);
    private static final double WCAG = 4.5;

    @ParameterizedTest
    @ValueSource(strings = {"#7a1fa2", "#ffff00", "#000000", "#ffffff", "#808080", "#ff0000", "#0000ff"})
    void lettersOfAButtonCanBeReadWhateverThePracticesColour(String chosen) {
        EmailLook look = lookIn(chosen);

        assertThat(colour(look.colour()).contrastWith(WHITE)).isGreaterThanOrEqualTo(WCAG);
        assertThat(colour(look.darkColour()).contrastWith(DARK_LETTERS)).isGreaterThanOrEqualTo(WCAG);
    }

    @Test
    void aColourThatCanBeReadIsLeftAsItIs() {
        assertThat(lookIn("#7a1fa2").colour()).isEqualTo("#7a1fa2");
    }

    @Test
    void aPracticeWithoutABrandLooksLikeUs() {
        EmailLook look = EmailLook.of(new Brand("Riverside Dental", "01632 960001", null, null));

        assertThat(look.colour()).isEqualTo("#0b57a4");
        assertThat(look.logo()).isNull();
    }

    @Test
    void aLogoThatIsTooLargeForEachEmailIsNone() {
        String large = Base64.getEncoder().encodeToString(new byte[8 * 1024 + 1]);

        assertThatThrownBy(() -> new Brand.Logo(large)).isInstanceOf(IllegalArgumentException.class);
    }

    private static EmailLook lookIn(String chosen) {
        return EmailLook.of(new Brand("Riverside Dental", "01632 960001", colour(chosen), null));
    }

    private static Colour colour(String hex) {
        return Colour.of(hex).orElseThrow();
    }
}
