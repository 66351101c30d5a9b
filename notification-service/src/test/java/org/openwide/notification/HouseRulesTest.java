package org.openwide.notification;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openwide.house.HouseRules;

/** The rules of the house hold here; that each of them bites, event-contract shows with a sample that breaks it. */
class HouseRulesTest {

    private static final String ROOT = "org.openwide.notification";

    @TestFactory
    Stream<DynamicTest> theRulesOfTheHouseHold() {
        JavaClasses classes = HouseRules.classesOf(ROOT);
        Map<String, ArchRule> rules = HouseRules.of(ROOT);
        return rules.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(classes)));
    }
}
