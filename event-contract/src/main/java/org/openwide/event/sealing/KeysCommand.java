package org.openwide.event.sealing;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;

/**
 * The command that makes and rotates keysets.
 *
 * <pre>
 * make FOLDER              keysets for every service that has none yet
 * rotate FOLDER SERVICE    a new key for one service; old ones open for 28 days more
 * </pre>
 */
public final class KeysCommand {

    private static final String USAGE = "usage: make FOLDER | rotate FOLDER SERVICE (one of "
            + String.join(
                    ", ",
                    Arrays.stream(Recipient.values())
                            .map(Recipient::serviceName)
                            .toList()) + ")";

    private KeysCommand() {}

    public static void main(String[] arguments) {
        if (!run(List.of(arguments))) {
            throw new IllegalArgumentException(USAGE);
        }
    }

    /** Carries out the command; false when its words are off. */
    static boolean run(List<String> words) {
        if (words.size() == 2 && words.getFirst().equals("make")) {
            Arrays.stream(Recipient.values()).forEach(keyFiles(words)::make);
            return true;
        }
        if (words.size() == 3 && words.getFirst().equals("rotate")) {
            var service = Arrays.stream(Recipient.values())
                    .filter(recipient -> recipient.serviceName().equals(words.getLast()))
                    .findFirst();
            service.ifPresent(keyFiles(words)::rotate);
            return service.isPresent();
        }
        return false;
    }

    private static KeyFiles keyFiles(List<String> words) {
        return new KeyFiles(Path.of(words.get(1)), InstantSource.system());
    }
}
