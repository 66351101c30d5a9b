package org.openwide.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.localstack.Ledger.Entry;

class LedgerTest {

    @TempDir
    Path folder;

    record Letter(String to, String text) {}

    @ParameterizedTest(name = "on disk: {0}")
    @ValueSource(booleans = {true, false})
    void findsByKeyOldestFirst(boolean onDisk) {
        var letters = letters(onDisk);
        IntStream.range(0, 250).forEach(each -> letters.add(new Letter("n" + each % 2, "Nº " + each)));

        assertThat(letters.all()).hasSize(250).first().isEqualTo(new Letter("n0", "Nº 0"));
        assertThat(letters.matching("n1")).hasSize(125).last().isEqualTo(new Letter("n1", "Nº 249"));
        assertThat(letters.matching("n3")).isEmpty();
    }

    @Test
    void keepsApartKeysThatLookAlikeToAHash() {
        var letters = letters(true);
        letters.add(new Letter("Aa", "one"));
        letters.add(new Letter("BB", "other"));

        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(letters.matching("BB")).containsExactly(new Letter("BB", "other"));
    }

    @ParameterizedTest(name = "on disk: {0}")
    @ValueSource(booleans = {true, false})
    void handsOutTheNewestSinceAnId(boolean onDisk) {
        var letters = letters(onDisk);
        IntStream.range(0, 5).forEach(each -> letters.add(new Letter("n", "" + each)));

        assertThat(letters.newest(0, 2)).extracting(Entry::id).containsExactly(3L, 4L);
        assertThat(letters.newest(4, 10)).extracting(Entry::value).containsExactly(new Letter("n", "4"));
        assertThat(letters.newest(5, 10)).isEmpty();
        assertThat(letters.find(2)).isEqualTo(new Letter("n", "2"));
        assertThat(letters.find(5)).isNull();
    }

    @ParameterizedTest(name = "on disk: {0}")
    @ValueSource(booleans = {true, false})
    void forgetsAllWhenItIsClearedAndNeverGivesAnIdTwice(boolean onDisk) throws Exception {
        var letters = letters(onDisk);
        letters.add(new Letter("n", "old"));
        letters.clear();
        letters.add(new Letter("n", "new"));

        assertThat(letters.all()).containsExactly(new Letter("n", "new"));
        assertThat(letters.find(0)).isNull();
        assertThat(letters.newest(0, 10)).extracting(Entry::id).containsExactly(1L);
        if (onDisk) {
            assertThat(Files.readString(folder.resolve("letters.jsonl")))
                    .contains("new")
                    .doesNotContain("old");
        }
    }

    @Test
    void goesOnAfterACutInTheMiddleOfACharacter() throws Exception {
        letters(true).add(new Letter("n", "kept"));
        Files.write(
                folder.resolve("letters.jsonl"),
                new byte[] {'{', '"', 't', 'o', '"', ':', '"', (byte) 0xC3},
                StandardOpenOption.APPEND);

        letters(true).add(new Letter("n", "new"));

        assertThat(letters(true).all()).containsExactly(new Letter("n", "kept"), new Letter("n", "new"));
    }

    @Test
    void saysThatSomethingChanged() {
        var letters = letters(false);
        var changes = new AtomicInteger();
        letters.onChange(changes::incrementAndGet);

        letters.add(new Letter("n", "one"));
        letters.clear();

        assertThat(changes).hasValue(2);
    }

    @Test
    void canBeAddedToWhileItIsRead() {
        var letters = letters(true);
        letters.add(new Letter("n", "one"));
        var read = new ArrayList<Letter>();

        letters.forEach(null, letter -> {
            read.add(letter);
            if (read.size() < 3) {
                letters.add(new Letter("n", "more"));
            }
        });

        assertThat(read).hasSize(3);
    }

    private Ledger<Letter> letters(boolean onDisk) {
        return Ledger.open(onDisk ? folder : null, "letters.jsonl", Letter.class, Letter::to);
    }
}
