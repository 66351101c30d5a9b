package org.openwide.stories.pages;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/** How somebody looks at the pages: in which window and language, with scripts or without, on light or dark ground. */
record Look(Screen screen, String language, boolean scripts, ColorScheme colours) {

    static Look on(Screen screen, String language) {
        return new Look(screen, language, true, ColorScheme.LIGHT);
    }

    Look withoutScripts() {
        return new Look(screen, language, false, colours);
    }

    Look in(ColorScheme other) {
        return new Look(screen, language, scripts, other);
    }

    NewContextOptions context() {
        return new NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setLocale(language.equals("cy") ? "cy-GB" : "en-GB")
                .setTimezoneId("Europe/London")
                .setJavaScriptEnabled(scripts)
                .setColorScheme(colours)
                // a colour that is still on its way to another would be judged halfway
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    @Override
    public String toString() {
        return screen.name().toLowerCase(Locale.ROOT) + ", " + language + (scripts ? "" : ", without scripts");
    }
}
