package org.openwide.house;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final String BROKEN = "org.openwide.house.broken";

    static Stream<Arguments> eachRuleWithTheSampleThatBreaksIt() {
        return Stream.of(
                Arguments.of("the domain is plain Java", "SpringInTheDomain"),
                Arguments.of("the application knows no adapter", "KnowsAnAdapter"),
                Arguments.of("adapters do not know each other", "StoredPage"),
                Arguments.of("there are no other packages", "InAnUnknownPackage"),
                Arguments.of("time comes from outside", "LooksAtTheClock"),
                Arguments.of("ids come from outside", "MakesItsOwnId"),
                Arguments.of("names say what a thing is", "NameHelper"),
                Arguments.of("nothing is injected into fields", "InjectsAField"),
                Arguments.of("nothing prints", "Prints"),
                Arguments.of("what is sent is not logged", "LogsWhatItCouldNotSend"),
                Arguments.of("only listeners wait", "Waits"),
                Arguments.of("only listeners wait", "WaitsAWhile.aWhile()"),
                Arguments.of("only listeners wait", "WaitsAWhile.perhaps()"),
                Arguments.of("only listeners wait", "WaitsAWhile.theLast()"),
                Arguments.of("nothing runs off on its own", "RunsOffOnItsOwn.forgotten()"),
                Arguments.of("nothing runs off on its own", "RunsOffOnItsOwn.watched()"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("eachRuleWithTheSampleThatBreaksIt")
    void bites(String rule, String sample) {
        var result = requireNonNull(HouseRules.of(BROKEN).get(rule))
                .evaluate(new ClassFileImporter().importPackages(BROKEN));

        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).contains(sample);
    }

    @Test
    void everyRuleHasASample() {
        var tried = eachRuleWithTheSampleThatBreaksIt()
                .map(arguments -> arguments.get()[0])
                .distinct();

        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(HouseRules.of(BROKEN).keySet());
    }
}
