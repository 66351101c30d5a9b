package org.openwide.event.deadletter;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openwide.event.kafka.Position;

/** The words of one call, split and checked. */
record Options(Verb verb, Map<String, String> named, Set<String> flags) {

    private static final Set<String> NAMED = Set.of(
            "--topic", "--group", "--key", "--at", "--reason", "--wait", "--bootstrap-servers", "--command-config");
    private static final Set<String> FLAGS = Set.of("--json", "--all");

    enum Verb {
        LIST,
        SHOW,
        REPLAY,
        DISCARD
    }

    /** The call; a {@link Misuse} says what is wrong with it. */
    static Options of(List<String> words) {
        var verb = words.stream()
                .findFirst()
                .flatMap(word -> Set.of(Verb.values()).stream()
                        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                        .findFirst())
                .orElseThrow(() -> new Misuse("say list, show, replay or discard"));
        var named = new HashMap<String, String>();
        var flags = new HashSet<String>();
        var rest = words.listIterator(1);
        while (rest.hasNext()) {
            var word = rest.next();
            if (FLAGS.contains(word)) {
                flags.add(word);
            } else if (NAMED.contains(word) && rest.hasNext()) {
                named.put(word, rest.next());
            } else {
                throw new Misuse("what is meant by " + word + "?");
            }
        }
        return new Options(verb, named, flags).checked();
    }

    private Options checked() {
        if (verb != Verb.LIST && !(named.containsKey("--topic") && named.containsKey("--group"))) {
            throw new Misuse("say --topic and --group, as list names them");
        }
        if (verb == Verb.REPLAY || verb == Verb.DISCARD) {
            var chosen = (key().isPresent() ? 1 : 0) + (at().isPresent() ? 1 : 0) + (all() ? 1 : 0);
            if (chosen != 1) {
                throw new Misuse("say which: --key KEY, --at PARTITION@OFFSET or --all");
            }
        }
        if (verb == Verb.DISCARD && named.getOrDefault("--reason", "").isBlank()) {
            throw new Misuse("say --reason: it is kept beside the letter. No patient's data in it, please");
        }
        return this;
    }

    Optional<String> topic() {
        return Optional.ofNullable(named.get("--topic"));
    }

    Optional<String> group() {
        return Optional.ofNullable(named.get("--group"));
    }

    Optional<String> key() {
        return Optional.ofNullable(named.get("--key"));
    }

    Optional<Position> at() {
        return Optional.ofNullable(named.get("--at"))
                .map(text -> Position.parse(text).orElseThrow(() -> new Misuse("--at is like 0@17, not " + text)));
    }

    boolean all() {
        return flags.contains("--all");
    }

    boolean json() {
        return flags.contains("--json");
    }

    String reason() {
        return named.getOrDefault("--reason", "");
    }

    /** How long a group may take to read what is replayed. */
    Duration patience() {
        var seconds = named.getOrDefault("--wait", "30");
        if (!seconds.matches("\\d{1,4}")) {
            throw new Misuse("--wait is a number of seconds");
        }
        return Duration.ofSeconds(Long.parseLong(seconds));
    }

    /** A call that makes no sense. */
    static final class Misuse extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Misuse(String message) {
            super(message);
        }
    }
}
