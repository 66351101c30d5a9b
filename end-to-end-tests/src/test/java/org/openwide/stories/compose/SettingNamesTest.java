package org.openwide.stories.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A setting is called by one name, in pages, compose and messages alike. Spring Boot also finds it under a second one, with
 * an underscore for each dash; only the name without dashes is documented, and only that one is written here.
 */
class SettingNamesTest {

    /** The contract calls this one by its second name. */
    private static final Setting AS_THE_CONTRACT_SAYS = new Setting("openwide.requests-per-minute", null, false);

    private static final String CONTRACTS_NAME = "OPENWIDE_REQUESTS_PER_MINUTE";

    /** What only docker-compose.yml, the stack, its scripts and the tests read. */
    private static final Set<String> NO_SETTINGS = Set.of(
            "OPENWIDE_ADDRESS",
            "OPENWIDE_BROWSER",
            "OPENWIDE_HOME",
            "OPENWIDE_JDKS",
            "OPENWIDE_MONGODB_URI",
            "OPENWIDE_PORT",
            "OPENWIDE_SECRETS");

    private static final Pattern NAME = Pattern.compile("OPENWIDE_[A-Z0-9_]*[A-Z0-9]");

    @Test
    void everyNameIsTheDocumentedOneOfASetting() {
        var names = new TreeSet<>(NO_SETTINGS);
        names.add(CONTRACTS_NAME);
        Checkout.SERVICES.stream()
                .flatMap(service -> SettingsSource.of(service).stream())
                .forEach(setting -> names.add(setting.variable()));

        assertThat(texts())
                .allSatisfy(text -> assertThat(
                                NAME.matcher(Checkout.read(text)).results().map(found -> found.group()))
                        .as(text.toString())
                        .isSubsetOf(names));
    }

    @Test
    void theSecondNameThatTheContractUsesIsFoundToo() {
        assertThat(AS_THE_CONTRACT_SAYS.variable()).isEqualTo("OPENWIDE_REQUESTSPERMINUTE");
        assertThat(AS_THE_CONTRACT_SAYS.isSetByVariable("OPENWIDE_REQUESTSPERMINUTE"))
                .isTrue();
        assertThat(AS_THE_CONTRACT_SAYS.isSetByVariable(CONTRACTS_NAME)).isTrue();
    }

    private static Stream<Path> texts() {
        return Stream.of(
                        Checkout.pages(),
                        Stream.of("docker-compose.yml", "docs/dev.env", "quickstart")
                                .map(Checkout::path),
                        Checkout.SERVICES.stream().flatMap(service -> Checkout.sources(service).stream()))
                .flatMap(texts -> texts);
    }
}
