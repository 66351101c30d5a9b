package org.openwide.gateway.adapter.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.gateway.domain.JourneyPage;
import org.openwide.gateway.domain.LaterReason;
import org.openwide.gateway.domain.StopReason;

/** Both languages are whole. */
class TextsTest {

    private static final Properties ENGLISH = texts("en");
    private static final Properties WELSH = texts("cy");

    @Test
    void theLanguagesHaveTheSameTextsAndNoneIsEmpty() {
        assertThat(WELSH.keySet()).containsExactlyInAnyOrderElementsOf(ENGLISH.keySet());
        assertThat(ENGLISH.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(WELSH.values()).noneMatch(text -> text.toString().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void eachTextCanBeFormatted(String language) {
        texts(language).forEach((key, text) -> {
            assertThat(text.toString()).as(key.toString()).doesNotContain("'");
            assertThat(new MessageFormat(text.toString(), Locale.forLanguageTag(language)).format(new Object[] {2}))
                    .isNotBlank();
        });
    }

    @Test
    void theLanguagesTakeTheSameArguments() {
        ENGLISH.forEach((key, text) -> assertThat(text.toString().contains("{0"))
                .as(key.toString())
                .isEqualTo(requireNonNull(WELSH.getProperty(key.toString())).contains("{0")));
    }

    @ParameterizedTest
    @MethodSource("keysThatPagesMake")
    void whatPagesPutTogetherIsThere(String key) {
        assertThat(ENGLISH).containsKey(key);
    }

    static Stream<String> keysThatPagesMake() {
        var stops = Stream.of(StopReason.values())
                .flatMap(reason -> Stream.of(".title", ".text", ".do").map(part -> "stopped." + reason.code() + part));
        var problems = Stream.of(Problem.values())
                .flatMap(problem -> Stream.of(".title", ".text").map(part -> "problem." + problem.code() + part));
        var waits = Stream.of(LaterReason.values()).map(reason -> "error." + reason.code());
        var titles = Stream.of(JourneyPage.values())
                .filter(page -> page != JourneyPage.LOCKED)
                .map(page -> page.word() + ".title");
        return Stream.of(stops, problems, waits, titles).flatMap(keys -> keys);
    }

    static Properties texts(String language) {
        var texts = new Properties();
        try (var file = requireNonNull(TextsTest.class.getResourceAsStream("/messages_" + language + ".properties"))) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new IllegalStateException("The texts cannot be read", fault);
        }
        return texts;
    }
}
