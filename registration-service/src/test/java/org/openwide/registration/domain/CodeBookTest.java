package org.openwide.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openwide.registration.adapter.hashing.HmacSha256;

class CodeBookTest {

    private final Random random = new Random(42);

    private static CodeBook book(byte[] pepper) {
        return new CodeBook(new HmacSha256(pepper));
    }

    private CodeId anId() {
        return new CodeId(new UUID(random.nextLong(), random.nextLong()));
    }

    @Test
    void theSameIdAlwaysGivesTheSameCode() {
        var id = anId();

        assertThat(book(new byte[32]).codeOf(id)).isEqualTo(book(new byte[32]).codeOf(id));
    }

    @Test
    void anotherPepperGivesOtherCodes() {
        var pepper = new byte[32];
        pepper[31] = 1;
        var ids = IntStream.range(0, 10).mapToObj(i -> anId()).toList();

        var codes = ids.stream().map(book(new byte[32])::codeOf).toList();
        var others = ids.stream().map(book(pepper)::codeOf).toList();

        assertThat(codes).isNotEqualTo(others);
    }

    @Test
    void everyDigitIsAsLikelyAsAnyOther() {
        var book = book(new byte[32]);
        var counts = new int[6][10];

        for (var i = 0; i < 20_000; i++) {
            var digits = book.codeOf(anId()).digits();
            for (var place = 0; place < digits.length(); place++) {
                counts[place][digits.charAt(place) - '0']++;
            }
        }

        for (var place : counts) {
            assertThat(Arrays.stream(place).boxed()).allMatch(count -> count > 1_800 && count < 2_200);
        }
    }

    @Test
    void aShortPepperIsRefused() {
        assertThatThrownBy(() -> book(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCodeNeverShowsItself() {
        assertThat(new MobileCode("123456")).hasToString("MobileCode[masked]");
    }

    @Test
    void onlySixDigitsAreACode() {
        assertThat(MobileCode.parse(" 012345 ")).contains(new MobileCode("012345"));
        assertThat(MobileCode.parse("12345")).isEmpty();
        assertThat(MobileCode.parse("1234567")).isEmpty();
        assertThat(MobileCode.parse("12345a")).isEmpty();
        assertThat(MobileCode.parse("１２３４５６")).isEmpty();
    }

    @Test
    void aCodeHasPlainDigitsWhateverTheMachinesLanguage() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(book(new byte[32]).codeOf(anId()).digits()).matches("[0-9]{6}");
        } finally {
            Locale.setDefault(before);
        }
    }
}
