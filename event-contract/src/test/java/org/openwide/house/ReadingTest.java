package org.openwide.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void theAgeIsTheFleschKincaidGradeAndFive() {
        var reading = Reading.of(List.of("The cat sat on the mat."));

        // 6 words of a syllable each in one sentence
        assertThat(reading.age()).isEqualTo(0.39 * 6 + 11.8 - 15.59 + 5, within(0.001));
    }

    @Test
    void longSentencesAndLongWordsAreHarder() {
        var plain = Reading.of(List.of("We text you a code. You type it in."));
        var longer = Reading.of(List.of("We text you a code; you type it in."));
        var legal = Reading.of(List.of("A verification identifier is transmitted. You reproduce it."));

        assertThat(longer.age()).isGreaterThan(plain.age() + 1);
        assertThat(legal.age()).isGreaterThan(plain.age() + 5);
    }

    @Test
    void aTextIsASentenceAtLeast() {
        var reading = Reading.of(List.of("Go on", "We texted you at 10:42am. Have you got it? Yes…", " ", "•••"));

        assertThat(reading.sentences())
                .containsExactly("Go on", "We texted you at 10:42am.", "Have you got it?", "Yes…");
        assertThat(reading.words()).isEqualTo(12);
    }

    @Test
    void longSentencesAreNamed() {
        var reading = Reading.of(List.of("One two three - four: five. One two three four."));

        assertThat(reading.longerThan(4)).containsExactly("One two three - four: five.");
        assertThat(reading.longerThan(5)).isEmpty();
    }
}
