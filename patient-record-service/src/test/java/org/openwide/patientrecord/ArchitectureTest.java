package org.openwide.patientrecord;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwide.house.HouseRules;

/** The house rules, each of which has a sample that breaks it in event-contract. */
class ArchitectureTest {

    private static final String ROOT = "org.openwide.patientrecord";

    static Set<String> rules() {
        return HouseRules.of(ROOT).keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(String rule) {
        var checked = HouseRules.of(ROOT).get(rule);
        if (checked == null) {
            throw new IllegalArgumentException("no such rule: " + rule);
        }
        checked.check(HouseRules.classesOf(ROOT));
    }
}
