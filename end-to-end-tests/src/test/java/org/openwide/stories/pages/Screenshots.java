package org.openwide.stories.pages;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Pictures of what a device shows, in light and dark, as {@code NAME-SCREEN-COLOURS.png} in a folder. */
record Screenshots(Path folder) {

    void take(Device device, String name) {
        for (var colours : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            device.page().emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
            // what lies over the page covers the window alone
            var whole = device.page().locator("dialog[open]").count() == 0;
            var file = String.join("-", name, word(device.look().screen()), word(colours)) + ".png";
            keep(file, device.page().screenshot(new ScreenshotOptions().setFullPage(whole)));
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
