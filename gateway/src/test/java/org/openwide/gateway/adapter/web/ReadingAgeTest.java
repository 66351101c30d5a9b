package org.openwide.gateway.adapter.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openwide.house.Reading;

/** The English of the patient's pages is for people of eleven and older. What operators read stands in their own pages. */
class ReadingAgeTest {

    private static final double ELEVEN = 11;

    /** What GOV.UK allows. */
    private static final int LONGEST_SENTENCE = 25;

    /** The formula says little of fewer words: one long word more changes the age by years. */
    private static final int ENOUGH_WORDS = 30;

    private static final Map<String, List<String>> PAGES = pages();

    @Test
    void theWholeIsForPeopleOfEleven() {
        assertThat(Reading.of(all()).age()).isLessThanOrEqualTo(ELEVEN);
    }

    /** Titles, labels and buttons make the average sentence short. */
    @Test
    void whatIsMoreThanALabelIsForPeopleOfElevenToo() {
        var sentences = all().stream().filter(text -> Reading.of(List.of(text)).words() >= 4);

        assertThat(Reading.of(sentences.toList()).age()).isLessThanOrEqualTo(ELEVEN);
    }

    @Test
    void soIsEachPage() {
        pagesWith(words -> words >= ENOUGH_WORDS)
                .forEach((page, texts) ->
                        assertThat(Reading.of(texts).age()).as(page).isLessThanOrEqualTo(ELEVEN));
    }

    @Test
    void soAreTheFewWordsTogether() {
        var few = pagesWith(words -> words < ENOUGH_WORDS);

        assertThat(Reading.of(few.values().stream().flatMap(List::stream).toList())
                        .age())
                .as("%s", few.keySet())
                .isLessThanOrEqualTo(ELEVEN);
    }

    @Test
    void noSentenceIsLong() {
        assertThat(Reading.of(all()).longerThan(LONGEST_SENTENCE)).isEmpty();
    }

    private static List<String> all() {
        return PAGES.values().stream().flatMap(List::stream).toList();
    }

    private static Map<String, List<String>> pagesWith(Predicate<Integer> words) {
        var pages = new TreeMap<>(PAGES);
        pages.values().removeIf(texts -> !words.test(Reading.of(texts).words()));
        return pages;
    }

    /** By the first word of the key; names of months are only ever part of a date. */
    private static Map<String, List<String>> pages() {
        return TextsTest.texts("en").stringPropertyNames().stream()
                .filter(key -> !key.startsWith("month."))
                .sorted()
                .collect(groupingBy(key -> key.split("\\.")[0], TreeMap::new, mapping(ReadingAgeTest::text, toList())));
    }

    /** As a patient sees it. */
    private static String text(String key) {
        var pattern = TextsTest.texts("en").getProperty(key, "");
        return PageSetup.messageSource().getMessage(key, new Object[] {argument(pattern), "30 June 2026"}, Locale.UK);
    }

    private static Object argument(String pattern) {
        if (pattern.contains("{0,choice")) {
            return 2;
        }
        if (pattern.contains("in {0}")) {
            return "2 minutes";
        }
        return Stream.of("at {0}", "until {0}", "{0} on").anyMatch(pattern::contains) ? "10:42am" : "Riverside Dental";
    }
}
