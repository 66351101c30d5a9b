package org.openwide.stories.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;

/** What axe-core finds on a page, in light and in dark. */
final class Accessible {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Only what is wrong comes back, as words: all that axe-core could tell would cost more than the page itself. */
    private static final String FOUND = """
            async only => {
                const found = await axe.run(document, { runOnly: only, resultTypes: ['violations'] });
                return found.violations.map(rule =>
                    rule.id + ': ' + rule.help + ', at ' + rule.nodes.map(node => node.html).join(' and '));
            }""";

    private Accessible() {}

    static void check(Device device) {
        var page = device.readable();
        for (var colours : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
            assertThat(colours == ColorScheme.LIGHT ? violations(page) : badColours(page))
                    .as(() -> device.path() + " (" + device.look() + ", " + colours + ")")
                    .isEmpty();
            assertThat(overflow(page))
                    .as(() -> device.path() + " scrolls sideways in " + device.look())
                    .isNotPositive();
        }
    }

    static List<String> violations(Page page) {
        return found(page, Map.of("type", "tag", "values", RULES));
    }

    /** The one rule that depends on the colour scheme. */
    private static List<String> badColours(Page page) {
        return found(page, Map.of("type", "rule", "values", List.of("color-contrast")));
    }

    @SuppressWarnings("unchecked")
    private static List<String> found(Page page, Map<String, ?> only) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(FOUND, only);
    }

    /** By how many pixels the page is wider than its window. */
    private static int overflow(Page page) {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
