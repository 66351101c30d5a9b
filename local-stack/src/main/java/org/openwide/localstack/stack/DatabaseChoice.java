package org.openwide.localstack.stack;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Which MongoDB the stack runs on. */
sealed interface DatabaseChoice {

    /** One that someone else runs. */
    record Given(MongoUri uri) implements DatabaseChoice {}

    /** A {@code mongod} from the PATH, with a data folder of its own. */
    record Mongod(Path executable) implements DatabaseChoice {}

    /** The Java server that comes with the stack. */
    record Embedded() implements DatabaseChoice {}

    static DatabaseChoice of(Map<String, String> environment) {
        var given = environment.getOrDefault("OPENWIDE_MONGODB_URI", "");
        if (!given.isBlank()) {
            return new Given(new MongoUri(given.strip()));
        }
        return onPath(environment.getOrDefault("PATH", ""))
                .<DatabaseChoice>map(Mongod::new)
                .orElseGet(Embedded::new);
    }

    /** In words, for whoever started the stack. */
    default String inWords() {
        return switch (this) {
            case Given given -> "MongoDB at " + given.uri() + " (OPENWIDE_MONGODB_URI)";
            case Mongod mongod -> "MongoDB from " + mongod.executable();
            case Embedded _ ->
                "the embedded stand-in for MongoDB, on disk (no OPENWIDE_MONGODB_URI, no mongod on the PATH)";
        };
    }

    private static Optional<Path> onPath(String path) {
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "mongod"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
