package org.openwide.patientrecord.adapter.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.event.field.Checked.Invalid;
import org.openwide.event.field.Checked.Valid;
import org.openwide.event.field.FieldCode;
import org.openwide.patientrecord.domain.NumberPlan.Textability;
import org.openwide.patientrecord.domain.PhoneNumber;

class LibPhoneNumbersTest {

    private static final List<String> GB = List.of("GB");

    private final LibPhoneNumbers strict = new LibPhoneNumbers(false);
    private final LibPhoneNumbers lenient = new LibPhoneNumbers(true);

    @ParameterizedTest
    @CsvSource({
        "07400 123456, +447400123456, TEXTABLE",
        "+44 (0)7400 123456, +447400123456, TEXTABLE",
        "00447400123456, +447400123456, TEXTABLE",
        "020 7946 0018, +442079460018, NOT_TEXTABLE",
        "070 1234 5678, +447012345678, NOT_TEXTABLE",
        "+33 6 12 34 56 78, +33612345678, REGION_NOT_SERVED",
        "+33 1 42 68 53 00, +33142685300, NOT_TEXTABLE"
    })
    void readsNumbersOfEveryKind(String typed, String e164, Textability textability) {
        var number = new PhoneNumber(e164);

        assertThat(strict.read(typed, GB)).isEqualTo(new Valid<>(number));
        assertThat(strict.of(number, GB)).isEqualTo(textability);
    }

    @ParameterizedTest
    @ValueSource(strings = {"banana", "1", "020 7946 0018 ext 5", "+", "00000000000000000000"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(strict.read(typed, GB)).isEqualTo(new Invalid<>(FieldCode.NOT_A_PHONE_NUMBER));
    }

    @Test
    void fictionalNumbersPassOnlyWhereAllowed() {
        var fictional = new PhoneNumber("+447700900123");

        assertThat(lenient.read("07700 900123", GB)).isEqualTo(new Valid<>(fictional));
        assertThat(lenient.of(fictional, GB)).isEqualTo(Textability.TEXTABLE);
        assertThat(strict.read("07700 900123", GB)).isEqualTo(new Invalid<>(FieldCode.NOT_A_PHONE_NUMBER));
        assertThat(strict.of(fictional, GB)).isEqualTo(Textability.NOT_TEXTABLE);
    }

    @Test
    void aNumberWithoutACountryBelongsToTheFirstRegion() {
        assertThat(strict.read("06 12 34 56 78", List.of("FR", "GB")))
                .isEqualTo(new Valid<>(new PhoneNumber("+33612345678")));
    }

    @Test
    void knowsRegions() {
        assertThat(strict.isRegion("GB")).isTrue();
        assertThat(strict.isRegion("ZZ")).isFalse();
        assertThat(strict.isRegion("gb")).isFalse();
    }
}
