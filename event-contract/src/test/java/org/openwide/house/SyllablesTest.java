package org.openwide.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the CMU Pronouncing Dictionary. */
class SyllablesTest {

    @ParameterizedTest
    @CsvSource({
        "1, the me code codes safe used asked tried changed times phone phones please choice your try",
        "2, table tables texted needed uses pages going being safety something someone create enough minutes",
        "3, accepted another anyone earlier promises period registered receiving",
        "4, January available information registration responsible"
    })
    void wordsHaveTheSyllablesThatPeopleSay(int count, String words) {
        assertThat(Arrays.stream(words.split(" ")))
                .allSatisfy(word -> assertThat(Syllables.of(word)).as(word).isEqualTo(count));
    }

    @ParameterizedTest
    @CsvSource({"77, 1", "10:42am, 1", "Don’t, 1", "(Texted), 2", "£, 1", "Mm, 1", "SHA-256, 1"})
    void aFigureIsOneAndMarksAreNone(String word, int count) {
        assertThat(Syllables.of(word)).isEqualTo(count);
    }
}
