package org.openwide.event.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final MobileNumbers NUMBERS = new MobileNumbers(true);

    @ParameterizedTest
    @ValueSource(strings = {"Siân", "O'Neill-Ó Súilleabháin", "Nguyễn Thị Ánh", "X Æ", "A", "李", "Ng"})
    void namesOfRealPeoplePass(String name) {
        assertThat(PersonName.check(" " + name + " ")).isEqualTo(new Checked.Valid<>(name));
    }

    @Test
    void namesAreTextOfOneToAHundredCodePoints() {
        assertThat(PersonName.check("  ")).isEqualTo(new Checked.Invalid<>(FieldCode.REQUIRED));
        assertThat(PersonName.check(null)).isEqualTo(new Checked.Invalid<>(FieldCode.REQUIRED));
        assertThat(PersonName.check("𝒜".repeat(100))).isInstanceOf(Checked.Valid.class);
        assertThat(PersonName.check("𝒜".repeat(101))).isEqualTo(new Checked.Invalid<>(FieldCode.TOO_LONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", " \u202F\u2007 ", "\u3000", "\u200B", "\uFEFF\u00AD", "\u3164", "\u2800"})
    void whatNobodyCanSeeIsNoName(String name) {
        assertThat(PersonName.check(name)).isEqualTo(new Checked.Invalid<>(FieldCode.REQUIRED));
        assertThat(BirthDate.check(name, TODAY)).isEqualTo(new Checked.Invalid<>(FieldCode.REQUIRED));
    }

    @Test
    void spacesOfEveryKindAreTrimmedAndJoinersInsideStay() {
        assertThat(PersonName.check("\u00A0Siân\u2007")).isEqualTo(new Checked.Valid<>("Siân"));
        assertThat(BirthDate.check("1948-02-29\u00A0", TODAY))
                .isEqualTo(new Checked.Valid<>(LocalDate.of(1948, 2, 29)));
        assertThat(PersonName.check("می\u200Cنا")).isEqualTo(new Checked.Valid<>("می\u200Cنا"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\u0000b", "a\u202Eb", "a\u2066b", "a\u2028b", "\uD800"})
    void controlAndDirectionCharactersAreNotText(String name) {
        assertThat(PersonName.check(name)).isEqualTo(new Checked.Invalid<>(FieldCode.NOT_TEXT));
        assertThat(EmailText.check(name)).isEqualTo(new Checked.Invalid<>(FieldCode.NOT_TEXT));
    }

    @ParameterizedTest
    @CsvSource({
        "1948-02-29, ",
        "1900-01-01, ",
        "2026-11-22, ",
        "2026-11-23, IN_THE_FUTURE",
        "1899-12-31, TOO_LONG_AGO",
        "1949-02-29, NOT_A_DATE",
        "29/02/1948, NOT_A_DATE",
        "'', REQUIRED"
    })
    void datesOfBirthAreRealDaysFrom1900ToToday(String entered, FieldCode refused) {
        assertThat(BirthDate.check(entered, TODAY))
                .isEqualTo(
                        refused == null
                                ? new Checked.Valid<>(LocalDate.parse(entered))
                                : new Checked.Invalid<>(refused));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org",
                "siân@example.org",
                "a b@example.org",
                "a@b",
                "@example.org",
                "a@.org",
                "a@x..org"
            })
    void emailAddressesHaveALocalPartAndADomain(String entered) {
        assertThat(EmailText.check(entered) instanceof Checked.Valid).isEqualTo(entered.equals("a@example.org"));
    }

    @Test
    void emailAddressesHaveAtMost254Characters() {
        var domain = (("d".repeat(60) + ".").repeat(4) + "org");

        assertThat(EmailText.check("abcdef@" + domain.substring(0, 247))).isInstanceOf(Checked.Valid.class);
        assertThat(EmailText.check("abcdefgh@" + domain.substring(0, 247)))
                .isEqualTo(new Checked.Invalid<>(FieldCode.TOO_LONG));
        assertThat(EmailText.check("l".repeat(65) + "@example.org")).isInstanceOf(Checked.Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"07700 900123", "+44 (0)7700 900123", "00447700900123", "+447700900123"})
    void aMobileIsTheSameHoweverItIsTyped(String entered) {
        assertThat(NUMBERS.check(entered, List.of("GB"))).isEqualTo(new Checked.Valid<>("+447700900123"));
    }

    @ParameterizedTest
    @CsvSource({
        "020 7946 0018, NOT_A_MOBILE_NUMBER",
        "070 1234 5678, NOT_A_MOBILE_NUMBER",
        "07640 123456, NOT_A_MOBILE_NUMBER",
        "0900 123 4567, NOT_A_MOBILE_NUMBER",
        "056 0000 0000, NOT_A_MOBILE_NUMBER",
        "+33 6 12 34 56 78, REGION_NOT_SERVED",
        "07797 712345, REGION_NOT_SERVED",
        "07700 900123 ext 5, NOT_A_PHONE_NUMBER",
        "12, NOT_A_PHONE_NUMBER",
        "letters, NOT_A_PHONE_NUMBER",
        "'', REQUIRED"
    })
    void whatCannotBeTextedSaysWhy(String entered, FieldCode refused) {
        assertThat(NUMBERS.check(entered, List.of("GB"))).isEqualTo(new Checked.Invalid<>(refused));
    }

    @Test
    void dramaNumbersPassOnlyWhereTheyAreLetThrough() {
        assertThat(new MobileNumbers(false).check("07700 900123", List.of("GB")))
                .isEqualTo(new Checked.Invalid<>(FieldCode.NOT_A_PHONE_NUMBER));
        assertThat(NUMBERS.check("07700 900123", List.of("IE"))).isInstanceOf(Checked.Invalid.class);
        assertThat(new MobileNumbers(false).check("07400 123456", List.of("GB")))
                .isEqualTo(new Checked.Valid<>("+447400123456"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:1/, true",
        "http://localhost, true",
        "http://sms-look-alike:8090, true",
        "https://rest.nexmo.com, false",
        "http://localhost.evil.example, false"
    })
    void fictionalNumbersNeverMeetARealProvider(URI provider, boolean allowed) {
        FictionalNumbers.refuseTowardsARealProvider(false, provider);
        if (allowed) {
            FictionalNumbers.refuseTowardsARealProvider(true, provider);
        } else {
            assertThatThrownBy(() -> FictionalNumbers.refuseTowardsARealProvider(true, provider))
                    .hasMessageContaining("openwide.sms.base-url");
        }
    }
}
