package org.openwide.gateway.adapter.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

class PagesIT extends Door {

    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"");
    private static final Pattern IMPORT = Pattern.compile("from '\\./([a-z-]+\\.js)'");
    private static final Pattern INPUT = Pattern.compile("<input id=\"([^\"]+)\"[^>]*>");

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/confirm-email"})
    void arePlainHtmlWithNothingInline(String page) {
        assertThat(text(page))
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("name=\"viewport\"", "<main>", "role=\"alert\"", "<noscript>")
                .doesNotContainPattern("<script(?![^>]* src=)")
                .doesNotContainPattern("(?i)\\s(style|on[a-z]+)=")
                .doesNotContain("<style", "http://", "https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/confirm-email"})
    void labelEveryInputAndDescribeItWithWhatIsThere(String page) {
        var html = text(page);

        INPUT.matcher(html)
                .results()
                .filter(input -> !input.group().contains(" hidden "))
                .forEach(input -> assertThat(html).contains("<label for=\"" + input.group(1) + "\">"));
        found(Pattern.compile("aria-(?:describedby|controls)=\"([^\"]+)\""), html)
                .flatMap(ids -> Stream.of(ids.split(" ", -1)))
                .forEach(id -> assertThat(html).contains("id=\"" + id + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/confirm-email"})
    void giveEachStepOneHeading(String page) {
        var steps = text(page).split("<section data-step=", -1);

        assertThat(Stream.of(steps).skip(1))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step).containsOnlyOnce("<h1 tabindex=\"-1\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/confirm-email"})
    void haveAllTheFilesTheyAskFor(String page) {
        assertThat(assetsOf(page)).contains("/assets/api.js", "/assets/openwide.css");
    }

    @Test
    void makeTextOfWhatTheyAreGivenNeverHtml() {
        for (var script :
                assetsOf("/start").stream().filter(name -> name.endsWith(".js")).toList()) {
            assertThat(text(script))
                    .doesNotContain(
                            "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "localStorage");
        }
    }

    @Test
    void takeTheTokenOutOfTheAddressBarFirst() {
        var start = text("/assets/start.js");

        assertThat(start.indexOf("replaceState")).isLessThan(start.indexOf("openLink(token)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/confirm-email"})
    void canBeLookedAtByAScannerWithoutEffect(String page) {
        http().method(HttpMethod.HEAD).uri(page).exchange().expectStatus().isOk();
        http().post().uri(page).bodyValue("token=x").exchange().expectStatus().isEqualTo(405);

        assertThat(REGISTRATION.getAllServeEvents()).isEmpty();
    }

    /** The files that the page names, and those that these import in turn; each has to be there. */
    private Set<String> assetsOf(String page) {
        var all = new TreeSet<String>();
        var open = new ArrayDeque<>(found(ASSET, text(page)).toList());
        while (!open.isEmpty()) {
            var asset = open.pop();
            if (all.add(asset) && asset.endsWith(".js")) {
                found(IMPORT, text(asset)).map("/assets/"::concat).forEach(open::push);
            }
        }
        all.forEach(this::text);
        return all;
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1));
    }

    private String text(String path) {
        return requireNonNull(http().get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
