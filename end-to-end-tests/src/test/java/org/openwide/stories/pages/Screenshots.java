package org.openwide.stories.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Pictures of what a device shows, in light and dark, as {@code NAME-SCREEN-COLOURS.png} in a folder. Their names stand in
 * {@code screens.txt}, by which {@code ./screens} finds out which one is missing.
 */
record Screenshots(Path folder) {

    static final List<ColorScheme> COLOURS = List.of(ColorScheme.DARK, ColorScheme.LIGHT);

    private static final String LIST = "/screens.txt";

    /** Of all pictures that there should be. */
    static List<String> names() {
        try (var list = Screenshots.class.getResourceAsStream(LIST)) {
            return new String(Objects.requireNonNull(list).readAllBytes(), UTF_8)
                    .lines()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static String file(String name, Screen screen, ColorScheme colours) {
        return String.join("-", name, word(screen), word(colours)) + ".png";
    }

    void take(Device device, String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException(name + " is not in " + LIST);
        }
        for (var colours : COLOURS) {
            device.page().emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
            // what lies over the page covers the window alone
            var whole = device.page().locator("dialog[open]").count() == 0;
            keep(
                    file(name, device.look().screen(), colours),
                    device.page().screenshot(new ScreenshotOptions().setFullPage(whole)));
        }
    }

    private void keep(String file, byte[] picture) {
        try {
            Files.write(folder.resolve(file), FlatPicture.of(picture));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String word(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT);
    }
}
