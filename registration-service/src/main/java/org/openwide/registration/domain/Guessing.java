package org.openwide.registration.domain;

import java.util.List;

/** Guesses passwords as an attacker would. */
@FunctionalInterface
public interface Guessing {

    /**
     * How well a text stands up, from 0 (found at once) to 4 (not within reach).
     *
     * @param known words that the attacker tries first
     */
    int score(String text, List<String> known);
}
