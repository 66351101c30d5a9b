package org.openwide.registration;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwide.house.HouseRules;

class ArchitectureTest {

    private static final String ROOT = "org.openwide.registration";

    static Set<String> rules() {
        return HouseRules.of(ROOT).keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(String rule) {
        requireNonNull(HouseRules.of(ROOT).get(rule)).check(HouseRules.classesOf(ROOT));
    }
}
