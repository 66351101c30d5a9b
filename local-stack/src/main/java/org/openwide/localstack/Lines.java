package org.openwide.localstack;

import java.util.List;
import java.util.function.Consumer;

/** Lines of text that are only ever added, or all forgotten at once. */
interface Lines {

    void add(String line);

    /** Hands over the lines at these places, in this order. */
    void read(List<Integer> places, Consumer<String> reader);

    void clear();
}
