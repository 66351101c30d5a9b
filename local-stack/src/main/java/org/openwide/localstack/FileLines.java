package org.openwide.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Lines in a file, of which memory holds no more than where each begins: a day of load tests fits into a small heap. */
final class FileLines implements Lines {

    private final Path file;
    private final List<Long> ends = new ArrayList<>();

    FileLines(Path file) {
        this.file = file;
    }

    /** Takes over what an earlier process left; lines that are not good are left out, in the file too. */
    void open(Predicate<String> isGood) {
        if (Files.notExists(file)) {
            return;
        }
        var clean = file.resolveSibling(file.getFileName() + ".new");
        // (a reader that takes the place of a character that was cut in two, as Files.lines does not)
        try (var lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file), UTF_8))) {
            Files.deleteIfExists(clean);
            Files.createFile(clean);
            try (var out = Files.newOutputStream(clean)) {
                for (var line : (Iterable<String>) lines.lines().filter(isGood)::iterator) {
                    var bytes = (line + "\n").getBytes(UTF_8);
                    out.write(bytes);
                    ends.add(end() + bytes.length);
                }
            }
            Files.move(clean, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void add(String line) {
        var bytes = (line + "\n").getBytes(UTF_8);
        try {
            Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ends.add(end() + bytes.length);
    }

    @Override
    public synchronized void read(List<Integer> places, Consumer<String> reader) {
        if (places.isEmpty()) {
            return;
        }
        try (var open = new RandomAccessFile(file.toFile(), "r")) {
            for (int place : places) {
                reader.accept(lineAt(open, place));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void clear() {
        try {
            Files.write(file, new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ends.clear();
    }

    private String lineAt(RandomAccessFile open, int place) throws IOException {
        long begin = place == 0 ? 0 : ends.get(place - 1);
        var bytes = new byte[Math.toIntExact(ends.get(place) - begin - 1)];
        open.seek(begin);
        open.readFully(bytes);
        return new String(bytes, UTF_8);
    }

    private long end() {
        return ends.isEmpty() ? 0 : ends.getLast();
    }
}
