package org.openwide.event.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;

/**
 * What a copy of a dead letter says in its headers when it is put on its topic again. All groups but one pass it over.
 *
 * @param group the group that could not process it
 * @param upTo where the last of the key's dead letters stood on the topic when they were copied: the group goes on by
 *     itself afterwards only if none came after that one
 */
public record Replay(String group, Position upTo, Then then) {

    private static final String GROUP = "openwide-replay-group";
    private static final String UP_TO = "openwide-replay-up-to";
    private static final String THEN = "openwide-replay-then";

    /** What the group does with a copy. */
    public enum Then {
        /** Processes it; more of the key follow. */
        GO_ON,
        /** Processes it, as the last of its key, which is no longer parked. */
        RELEASE,
        /** Leaves it aside for good, and parks its key no longer. */
        DISCARD
    }

    /** What these headers say; empty for a record that is no copy of a dead letter. */
    public static Optional<Replay> in(Headers headers) {
        return text(headers, GROUP)
                .flatMap(group -> text(headers, UP_TO)
                        .flatMap(Position::parse)
                        .flatMap(upTo -> then(headers).map(then -> new Replay(group, upTo, then))));
    }

    /** Writes it into the headers of a copy. */
    public void addTo(Headers headers) {
        headers.add(GROUP, group.getBytes(UTF_8));
        headers.add(UP_TO, upTo.toString().getBytes(UTF_8));
        headers.add(THEN, then.name().getBytes(UTF_8));
    }

    /** Whether a header of this name is one of a replay. */
    public static boolean isHeader(String name) {
        return name.equals(GROUP) || name.equals(UP_TO) || name.equals(THEN);
    }

    private static Optional<Then> then(Headers headers) {
        return text(headers, THEN)
                .flatMap(name -> Arrays.stream(Then.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst());
    }

    private static Optional<String> text(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .flatMap(header -> Optional.ofNullable(header.value()))
                .map(value -> new String(value, UTF_8));
    }
}
