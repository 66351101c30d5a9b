package org.openwide.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

    @ParameterizedTest(name = "{1} times {0} is {2} part(s)")
    @CsvSource({
        "a, 160, 1",
        "a, 161, 2",
        "a, 306, 2",
        "a, 307, 3",
        "€, 80, 1",
        "€, 81, 2",
        "ю, 70, 1",
        "ю, 71, 2",
        "â, 71, 2"
    })
    void countsThePartsThatATextIsBilledIn(String character, int times, int parts) {
        assertThat(Network.partsOf(character.repeat(times))).isEqualTo(parts);
    }
}
