package org.openwide.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The shape of a service: which way its arrows point, and what may stand where. One rule a name. */
public final class HouseRules {

    private static final Map<String, JavaClasses> IMPORTED = new ConcurrentHashMap<>();

    private HouseRules() {}

    /** The rules for a service whose packages start with {@code root}, each by its name. */
    public static Map<String, ArchRule> of(String root) {
        var rules = new TreeMap<String, ArchRule>();
        rules.put("the domain is plain Java", domainIsPlain(root));
        rules.put("the application knows no adapter", applicationKnowsNoAdapter(root));
        rules.put("adapters do not know each other", adaptersAreApart(root));
        rules.put("there are no other packages", onlyKnownPackages(root));
        rules.put("time comes from outside", timeComesFromOutside(root));
        rules.put("ids come from outside", idsComeFromOutside(root));
        rules.put("names say what a thing is", namesSayWhatAThingIs(root));
        rules.put("nothing is injected into fields", noFieldInjection(root));
        rules.put("nothing prints", nothingPrints(root));
        rules.put("what is sent is not logged", whatIsSentIsNotLogged(root));
        rules.put("only listeners wait", onlyListenersWait(root));
        rules.put("nothing runs off on its own", nothingRunsOffOnItsOwn(root));
        return rules;
    }

    /** The main classes of a service. */
    public static JavaClasses classesOf(String root) {
        return IMPORTED.computeIfAbsent(
                root,
                missing -> new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(missing));
    }

    private static ArchRule domainIsPlain(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "com.google.errorprone.annotations..",
                        "org.openwide.event.field..",
                        root + ".domain.."));
    }

    private static ArchRule applicationKnowsNoAdapter(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".application..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        root + ".adapter..",
                        root + ".config..",
                        "org.springframework.web..",
                        "org.springframework.data..",
                        "org.springframework.kafka..",
                        "com.mongodb..",
                        "org.bson..",
                        "tools.jackson.."));
    }

    private static ArchRule adaptersAreApart(String root) {
        return slices().matching(root + ".adapter.(*)..").should().notDependOnEachOther();
    }

    private static ArchRule onlyKnownPackages(String root) {
        return classes()
                .that(resideInAPackage(root + ".."))
                .should()
                .resideInAnyPackage(
                        root, root + ".domain..", root + ".application..", root + ".adapter.*..", root + ".config..");
    }

    private static ArchRule timeComesFromOutside(String root) {
        return noClasses()
                .that(inside(root, "domain", "application"))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    private static ArchRule idsComeFromOutside(String root) {
        return noClasses().that(inside(root, "domain", "application")).should().callMethod(UUID.class, "randomUUID");
    }

    private static ArchRule namesSayWhatAThingIs(String root) {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager)");
    }

    private static ArchRule noFieldInjection(String root) {
        return noFields()
                .that()
                .areDeclaredInClassesThat(resideInAPackage(root + ".."))
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .allowEmptyShould(true);
    }

    private static ArchRule nothingPrints(String root) {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err");
    }

    /** A template made by hand logs the key and the payload of what it could not send; EventClients makes one that doesn't. */
    private static ArchRule whatIsSentIsNotLogged(String root) {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "make a KafkaTemplate",
                        call -> call.getTargetOwner().isAssignableTo("org.springframework.kafka.core.KafkaTemplate")));
    }

    private static ArchRule onlyListenersWait(String root) {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .and(DescribedPredicate.not(resideInAPackage(root + ".adapter.kafka..")))
                .should()
                .callMethodWhere(ReactorCalls.thatWait());
    }

    private static ArchRule nothingRunsOffOnItsOwn(String root) {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .and(DescribedPredicate.not(resideInAPackage(root + ".config..")))
                .and(DescribedPredicate.not(ReactorCalls.startsAndStopsWithTheService()))
                .should()
                .callMethodWhere(ReactorCalls.thatSubscribe());
    }

    private static DescribedPredicate<JavaClass> inside(String root, String... layers) {
        var packages = java.util.Arrays.stream(layers)
                .map(layer -> root + "." + layer + "..")
                .toArray(String[]::new);
        return resideInAnyPackage(packages);
    }
}
