package org.openwide.localstack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Lines that are gone when the process ends. */
final class MemoryLines implements Lines {

    private final List<String> lines = new ArrayList<>();

    @Override
    public synchronized void add(String line) {
        lines.add(line);
    }

    @Override
    public synchronized void read(List<Integer> places, Consumer<String> reader) {
        places.forEach(place -> reader.accept(lines.get(place)));
    }

    @Override
    public synchronized void clear() {
        lines.clear();
    }
}
