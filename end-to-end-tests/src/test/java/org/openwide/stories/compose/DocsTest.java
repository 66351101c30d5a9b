package org.openwide.stories.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages themselves: their links lead somewhere, and every decision is in the index. */
class DocsTest {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

    static Stream<Path> pages() {
        return Stream.of(
                        Checkout.files(Checkout.path("docs"), ".md").stream(),
                        Stream.of("README.md", "CONTRIBUTING.md").map(Checkout::path),
                        modules().map(module -> Checkout.path(module).resolve("README.md")))
                .flatMap(pages -> pages);
    }

    private static Stream<String> modules() {
        return MODULE.matcher(Checkout.read("pom.xml")).results().map(module -> module.group(1));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) {
        var folder = Objects.requireNonNull(page.getParent());
        var links = LINK.matcher(Checkout.read(page)).results().map(link -> link.group(1));

        assertThat(links)
                .allSatisfy(link ->
                        assertThat(Files.exists(folder.resolve(link))).as(link).isTrue());
    }

    @Test
    void everyDecisionIsInTheIndexAndSaysItsConsequences() {
        var index = Checkout.read("docs/README.md");
        var parts = List.of("**Context.**", "**Options.**", "**Decision.**", "**Consequences.**");

        assertThat(Checkout.files(Checkout.path("docs/adr"), ".md"))
                .isNotEmpty()
                .allSatisfy(decision -> {
                    assertThat(index).contains("adr/" + decision.getFileName());
                    assertThat(Checkout.read(decision)).contains(parts);
                });
    }

    @Test
    void noPageNamesAMachineOrARegistry() {
        assertThat(pages())
                .allSatisfy(page -> assertThat(Checkout.read(page))
                        .as(page.toString())
                        .doesNotContain("/usr/lib/jvm", "/home/", "/root/", "docker.io", "ghcr.io", "repo1.maven"));
    }
}
