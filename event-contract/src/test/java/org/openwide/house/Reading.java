package org.openwide.house;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How hard an English text is to read: the longer its sentences and words, the harder.
 *
 * @param sentences each of one word at least
 */
public record Reading(List<String> sentences) {

    /** A colon and a semicolon end none, so that nobody hides a long sentence behind them. */
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.?!…])\\s+");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");
    private static final Predicate<String> A_WORD =
            Pattern.compile("[\\p{L}\\p{N}]").asPredicate();

    public Reading {
        sentences = List.copyOf(sentences);
    }

    /** Each text is a sentence at least, also a title or the words on a button. */
    public static Reading of(Collection<String> texts) {
        return new Reading(texts.stream()
                .flatMap(BETWEEN_SENTENCES::splitAsStream)
                .map(String::strip)
                .filter(A_WORD)
                .toList());
    }

    public int words() {
        return sentences.stream().mapToInt(sentence -> words(sentence).size()).sum();
    }

    /** When most can read it: the Flesch-Kincaid grade is a year at school, and the first is for children of six. */
    public double age() {
        double syllables = sentences.stream()
                .flatMap(sentence -> words(sentence).stream())
                .mapToInt(Syllables::of)
                .sum();
        return 0.39 * words() / sentences.size() + 11.8 * syllables / words() - 15.59 + 5;
    }

    public List<String> longerThan(int words) {
        return sentences.stream()
                .filter(sentence -> words(sentence).size() > words)
                .toList();
    }

    private static List<String> words(String sentence) {
        return Arrays.stream(BETWEEN_WORDS.split(sentence)).filter(A_WORD).toList();
    }
}
