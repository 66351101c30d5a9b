package org.openwide.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.registration.domain.Fixtures.MOBILE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTest {

    private static final LocalDate BORN = LocalDate.of(1985, 2, 28);

    private static Details typed(String givenName, String familyName) {
        return new Details(givenName, familyName, BORN, new EmailAddress("a@example.org"), MOBILE);
    }

    private static Expected onRecord(String givenName, @Nullable String knownAs, String familyName) {
        return new Expected(givenName, knownAs, familyName, BORN, MOBILE);
    }

    @ParameterizedTest
    @CsvSource({
        "Siân, SIAN, O'Neill, oneill",
        "Siân, Sian, O'Neill-Ó Súilleabháin, O’Neill Ó Súilleabháin",
        "Nguyễn, Nguyen, Thị Ánh, Thi Anh",
        "X, x, Æ, æ",
        "A, a, B, b",
        "Jürgen, JURGEN, Strauß, STRAUSS",
        "Σωκράτης, ΣΩΚΡΆΤΗΣ, Παπαδόπουλος, ΠΑΠΑΔΌΠΟΥΛΟΣ",
        "İpek, ipek, Yılmaz, YILMAZ",
        "Ｊｏ, Jo, Ｌｅｅ, Lee",
        "山田, 山田, 太郎, 太郎"
    })
    void namesMatchWhateverMarksCaseOrPunctuation(
            String recordGiven, String typedGiven, String recordFamily, String typedFamily) {
        assertThat(Matching.differences(typed(typedGiven, typedFamily), onRecord(recordGiven, null, recordFamily)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Mary Jane", "Mary", "Molly", "Molly Mae"})
    void theGivenNameMayBeTheRecordsOwnOrKnownAsOrTheFirstWordOfEither(String givenName) {
        assertThat(Matching.differences(typed(givenName, "Lee"), onRecord("Mary Jane", "Molly Mae", "Lee")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Jane", "Mae", "Mar", "Mary Jane Ann"})
    void anyOtherGivenNameDiffers(String givenName) {
        assertThat(Matching.differences(typed(givenName, "Lee"), onRecord("Mary Jane", "Molly Mae", "Lee")))
                .containsExactly(Field.GIVEN_NAME);
    }

    @Test
    void theFirstWordOfAFamilyNameIsNotEnough() {
        assertThat(Matching.differences(typed("Ana", "García"), onRecord("Ana", null, "García Márquez")))
                .containsExactly(Field.FAMILY_NAME);
    }

    @Test
    void anEmptyNameNeverMatchesNotEvenAnEmptyOne() {
        assertThat(Matching.differences(typed("-", "'"), onRecord("-", "", "'")))
                .containsExactly(Field.GIVEN_NAME, Field.FAMILY_NAME);
    }

    @Test
    void dateAndMobileMustBeEqual() {
        var details = new Details(
                "Ana", "Lee", BORN.plusDays(1), new EmailAddress("a@example.org"), new MobileNumber("+447700900124"));

        assertThat(Matching.differences(details, onRecord("Ana", null, "Lee")))
                .containsExactly(Field.DATE_OF_BIRTH, Field.MOBILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mary\u00a0Jane", "Mary\u3000Jane", "\u2003Mary\u2009Jane", "Mary\tJane"})
    void aWordEndsAtAnyKindOfBlank(String onRecord) {
        assertThat(Matching.differences(typed("Mary", "Lee"), onRecord(onRecord, null, "Lee")))
                .isEmpty();
    }
}
