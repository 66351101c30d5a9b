package org.openwide.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** All that arrived, oldest first, found by its key; one JSON line each in a file, where there is a file. */
final class Ledger<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
    private static final int SOME = 100;

    private final Class<T> type;
    private final Function<T, String> key;
    private final Lines lines;
    private final List<Integer> keys = new ArrayList<>();
    /** How many were cleared: an id is never given twice. */
    private long cleared;

    private volatile Runnable listener = () -> {};

    /** An entry, and what it is called as long as this process lives. */
    record Entry<T>(long id, T value) {}

    private Ledger(Lines lines, Class<T> type, Function<T, String> key) {
        this.lines = lines;
        this.type = type;
        this.key = key;
    }

    /** Goes on from what an earlier ledger left in the directory; without one it lives in memory. */
    static <T> Ledger<T> open(@Nullable Path directory, String name, Class<T> type, Function<T, String> key) {
        if (directory == null) {
            return new Ledger<>(new MemoryLines(), type, key);
        }
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var lines = new FileLines(directory.resolve(name));
        var ledger = new Ledger<T>(lines, type, key);
        lines.open(ledger::takeOver);
        return ledger;
    }

    /** Is called each time something arrived or all was cleared. */
    void onChange(Runnable called) {
        listener = called;
    }

    void add(T entry) {
        synchronized (this) {
            lines.add(Json.write(entry));
            keys.add(key.apply(entry).hashCode());
        }
        listener.run();
    }

    void clear() {
        synchronized (this) {
            cleared += keys.size();
            keys.clear();
            lines.clear();
        }
        listener.run();
    }

    List<T> all() {
        var all = new ArrayList<T>();
        forEach(null, all::add);
        return all;
    }

    List<T> matching(String wanted) {
        var matching = new ArrayList<T>();
        forEach(wanted, matching::add);
        return matching;
    }

    /** Hands over one after the other, so that not all of them need to be in memory; with a key only those of that key. */
    void forEach(@Nullable String wanted, Consumer<T> reader) {
        long next = 0;
        while (true) {
            var some = some(next, wanted);
            if (some.isEmpty()) {
                return;
            }
            // not while holding the lock: a reader may be slow
            some.stream()
                    .map(Entry::value)
                    .filter(entry -> wanted == null || key.apply(entry).equals(wanted))
                    .forEach(reader);
            next = some.getLast().id() + 1;
        }
    }

    private synchronized List<Entry<T>> some(long fromId, @Nullable String wanted) {
        return read(IntStream.range((int) Math.max(0, fromId - cleared), keys.size())
                .filter(place -> wanted == null || keys.get(place) == wanted.hashCode())
                .limit(SOME)
                .boxed()
                .toList());
    }

    private List<Entry<T>> read(List<Integer> places) {
        var entries = new ArrayList<Entry<T>>();
        lines.read(
                places, line -> entries.add(new Entry<>(cleared + places.get(entries.size()), Json.read(line, type))));
        return entries;
    }

    /** The newest of those whose id is this one or higher, oldest first. */
    synchronized List<Entry<T>> newest(long fromId, int atMost) {
        int from = (int) Math.max(Math.max(0, fromId - cleared), keys.size() - (long) atMost);
        return read(IntStream.range(from, keys.size()).boxed().toList());
    }

    synchronized @Nullable T find(long id) {
        long place = id - cleared;
        return place < 0 || place >= keys.size()
                ? null
                : read(List.of((int) place)).getFirst().value();
    }

    synchronized int size() {
        return keys.size();
    }

    synchronized long nextId() {
        return cleared + keys.size();
    }

    /** A line that was cut short when the process was killed is no entry. */
    private boolean takeOver(String line) {
        try {
            keys.add(key.apply(Json.read(line, type)).hashCode());
            return true;
        } catch (JacksonException _) {
            LOG.warn("An unreadable line in the inbox is left out");
            return false;
        }
    }
}
