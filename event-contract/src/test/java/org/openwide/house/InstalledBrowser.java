package org.openwide.house;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine; the one without a window of its own first, since it takes half of the time. */
public final class InstalledBrowser {

    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    private InstalledBrowser() {}

    /** Skips the test where there is none. */
    public static Path orSkip() {
        var found = find();
        Needs.orSkip(found.isPresent(), "there is no Chromium on the path, and OPENWIDE_BROWSER names none");
        return found.orElseThrow();
    }

    private static Optional<Path> find() {
        var onPath = NAMES.stream()
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)));
        return Stream.concat(
                        Stream.ofNullable(System.getenv("OPENWIDE_BROWSER")).map(Path::of), onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
