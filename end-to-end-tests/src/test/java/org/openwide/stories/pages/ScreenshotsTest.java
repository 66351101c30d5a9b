package org.openwide.stories.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pictures in {@code docs/screens}: of each page, in each window, light and dark, and no others. */
class ScreenshotsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path PAGES = ROOT.resolve("gateway/src/main/resources/pages");

    /** What other pages are made of, and the file that a patient downloads. */
    private static final List<String> NO_PAGES = List.of("layout", "parts", "ops-layout", "ops-parts", "receipt");

    private static final Pattern STOPPED = Pattern.compile("stopped\\.([a-z-]+)\\.title=");

    @Test
    void noPictureIsMissingAndNoneIsLeftOver() throws IOException {
        var taken = Screenshots.names().stream().flatMap(ScreenshotsTest::files).toList();

        assertThat(names(ROOT.resolve("docs/screens"))).containsExactlyInAnyOrderElementsOf(taken);
    }

    @Test
    void everyPageAndEveryReasonToStopHasAPicture() throws IOException {
        var pages = names(PAGES).stream()
                .map(file -> file.replace(".html", ""))
                .filter(page -> !NO_PAGES.contains(page) && !page.equals("stopped"));
        var reasons = STOPPED.matcher(Files.readString(PAGES.resolveSibling("messages_en.properties")))
                .results()
                .map(reason -> "stopped-" + reason.group(1));

        assertThat(Screenshots.names())
                .containsAll(Stream.concat(pages, reasons).toList());
    }

    private static Stream<String> files(String name) {
        return Stream.of(Screen.PHONE, Screen.DESKTOP)
                .flatMap(
                        screen -> Screenshots.COLOURS.stream().map(colours -> Screenshots.file(name, screen, colours)));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
