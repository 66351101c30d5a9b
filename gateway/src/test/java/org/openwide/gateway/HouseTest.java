package org.openwide.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openwide.event.Topic;
import org.openwide.house.HouseRules;

class HouseTest {

    private static final String ROOT = "org.openwide.gateway";
    private static final JavaClasses CLASSES = HouseRules.classesOf(ROOT);
    private static final ArchRule KNOWS_NO_EVENTS = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("org.openwide.event..")
                    .and(DescribedPredicate.not(resideInAPackage("org.openwide.event.field.."))));

    @TestFactory
    Stream<DynamicTest> theGatewayKeepsTheRulesOfTheHouse() {
        return HouseRules.of(ROOT).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(CLASSES)));
    }

    @Test
    void theGatewayKnowsNoEvents() {
        KNOWS_NO_EVENTS.check(CLASSES);
    }

    @Test
    void theRuleOnEventsBites() {
        var broken = new ClassFileImporter().importClasses(KnowsATopic.class);

        assertThat(KNOWS_NO_EVENTS.evaluate(broken).hasViolation()).isTrue();
    }

    /** The sample that breaks the rule above. */
    private static final class KnowsATopic {

        @SuppressWarnings("unused") // it is here to be found by the rule
        private final Map<Topic, String> names = Map.of();
    }
}
