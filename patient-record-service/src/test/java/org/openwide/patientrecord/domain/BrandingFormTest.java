package org.openwide.patientrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.event.field.Colour;
import org.openwide.patientrecord.domain.Filled.Right;
import org.openwide.patientrecord.domain.Filled.Wrong;

class BrandingFormTest {

    private static final PracticeId ID = new PracticeId("riverside");

    @Test
    void whatIsNotSaidIsOurOwnDesign() {
        assertThat(branding(null, null)).isEqualTo(Branding.NONE);
    }

    @ParameterizedTest
    @CsvSource({"#000000, #000000", "#1D4F91, #1d4f91", "#767676, #767676", "#d4351c, #d4351c"})
    void aColourThatWhiteStandsOutFromIsKept(String said, String kept) {
        assertThat(branding(said, null)).isEqualTo(new Branding(Colour.of(kept).orElseThrow(), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#777777", "#ffffff", "#ffdd00", "#00ff00", "#28a197"})
    void aColourThatWhiteDoesNotStandOutFromIsRefused(String said) {
        assertThat(codes(said, null)).containsExactly("colour low-contrast");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#000", "000000", "#00000g", "#0000000", "red", "#000000;}", "#00000\n", "rgb(0,0,0)"})
    void whatIsNoColourIsRefused(String said) {
        assertThat(codes(said, null)).containsExactly("colour not-a-colour");
    }

    @Test
    void aPngIsKeptAsItCame() {
        var png = Pngs.square(40);

        var logo = branding(null, Pngs.dataUrl(png)).logo();

        assertThat(logo).isNotNull().extracting(Logo::png).isEqualTo(png);
    }

    @Test
    void anotherPictureIsAnotherVersion() {
        assertThat(Logo.of(Pngs.square(2)).version())
                .matches("[0-9a-f]{16}")
                .isEqualTo(Logo.of(Pngs.square(2)).version())
                .isNotEqualTo(Logo.of(Pngs.square(3)).version());
    }

    @Test
    void aLogoHasAtMost8KibOfPng() {
        var tooLong = Pngs.square(60);
        assertThat(tooLong).hasSizeGreaterThan(Logo.LONGEST);

        assertThat(codes(null, Pngs.dataUrl(tooLong))).containsExactly("logo too-long");
    }

    static List<String> noPngs() {
        var png = Pngs.square(4);
        var broken = png.clone();
        broken[40] ^= 1;
        var longer = Arrays.copyOf(png, png.length + 1);
        var jpeg = Pngs.written(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "jpeg");
        var endless = png.clone();
        endless[8] = 0x7f;
        return List.of(
                "",
                "https://example.org/logo.png",
                "data:image/svg+xml;base64,PHN2Zz4=",
                "data:image/png;base64,",
                "data:image/png;base64,not base64",
                Pngs.dataUrl(png).replace("image/png", "image/gif"),
                Pngs.dataUrl(png) + "\n",
                Pngs.dataUrl(broken),
                Pngs.dataUrl(longer),
                Pngs.dataUrl(endless),
                Pngs.dataUrl(Arrays.copyOf(png, png.length - 1)),
                Pngs.dataUrl(Arrays.copyOf(png, png.length - 12)),
                Pngs.dataUrl(Arrays.copyOf(png, 8)),
                Pngs.dataUrl(jpeg));
    }

    @ParameterizedTest
    @MethodSource("noPngs")
    void whatIsNoPngIsRefused(String said) {
        assertThat(codes(null, said)).containsExactly("logo not-a-png");
    }

    @Test
    void bothAreLookedAt() {
        assertThat(codes("red", "x")).containsExactly("colour not-a-colour", "logo not-a-png");
    }

    private static Branding branding(@Nullable String colour, @Nullable String logo) {
        if (check(colour, logo) instanceof Right<Practice>(var practice)) {
            return practice.branding();
        }
        throw new AssertionError("refused");
    }

    private static List<String> codes(@Nullable String colour, @Nullable String logo) {
        return check(colour, logo) instanceof Wrong<Practice>(var errors)
                ? errors.stream().map(it -> it.field() + " " + it.code()).toList()
                : List.of();
    }

    private static Filled<Practice> check(@Nullable String colour, @Nullable String logo) {
        return new PracticeForm("Riverside", "1", null, null, null, new BrandingForm(colour, logo))
                .check(ID, new Fixtures.TestNumbers());
    }
}
