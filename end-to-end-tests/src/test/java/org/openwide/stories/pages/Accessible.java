package org.openwide.stories.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** What axe-core finds on a page, in light and in dark. */
final class Accessible {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

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
        return found(new AxeBuilder(page).withTags(RULES));
    }

    /** The one rule that depends on the colour scheme. */
    private static List<String> badColours(Page page) {
        return found(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private static List<String> found(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(Accessible::described).toList();
    }

    /** By how many pixels the page is wider than its window. */
    private static int overflow(Page page) {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + ", at "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
