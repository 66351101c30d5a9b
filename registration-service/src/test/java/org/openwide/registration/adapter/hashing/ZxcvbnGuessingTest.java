package org.openwide.registration.adapter.hashing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZxcvbnGuessingTest {

    private final ZxcvbnGuessing guessing = new ZxcvbnGuessing();

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaaaaaa", "abcdefghijklmnop", "qwertyuiopas", "passwordpassword"})
    void whatFollowsAPatternIsGuessed(String text) {
        assertThat(guessing.score(text, List.of())).isLessThan(3);
    }

    @Test
    void wordsThatAreKnownAreWorthLess() {
        assertThat(guessing.score("siobhanfitzgerald", List.of("siobhan", "fitzgerald")))
                .isLessThan(3);
    }

    @Test
    void unrelatedWordsStandUp() {
        assertThat(guessing.score("tulip bracket moss ninety", List.of("sian"))).isGreaterThanOrEqualTo(3);
    }
}
