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

    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

    static Stream<Path> pages() {
        return Checkout.pages();
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

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsInTheIndex(Path page) {
        var docs = Checkout.path("docs");
        var inIndex = LINK.matcher(Checkout.read("docs/README.md"))
                .results()
                .map(link -> docs.resolve(link.group(1)).normalize());

        assertThat(Stream.concat(
                        inIndex, Stream.of("README.md", "docs/README.md").map(Checkout::path)))
                .contains(page);
    }

    @Test
    void everyPackageSaysWhatLivesThere() {
        var packages = Checkout.modules()
                .map(module -> module.resolve("src/main/java"))
                .filter(Files::isDirectory)
                .flatMap(sources -> Checkout.files(sources, ".java").stream().map(Path::getParent))
                .distinct();

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .startsWith("/**")
                        .contains(". */"));
    }

    @Test
    void noPageNamesAMachineOrARegistry() {
        assertThat(pages())
                .allSatisfy(page -> assertThat(Checkout.read(page))
                        .as(page.toString())
                        .doesNotContain("/usr/lib/jvm", "/home/", "/root/", "docker.io", "ghcr.io", "repo1.maven"));
    }
}
