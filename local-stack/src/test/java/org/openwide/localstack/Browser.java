package org.openwide.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openwide.house.InstalledBrowser;

/** Windows of one test, in the Chromium of its thread. A test that finds none is skipped, which CI forbids. */
final class Browser implements AutoCloseable {

    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    private Browser() {}

    static Browser start() {
        InstalledBrowser.orSkip();
        return new Browser();
    }

    Page desktop() {
        return page(1280, 800);
    }

    Page phone() {
        return page(320, 640);
    }

    /** What any page said on its console that is not well. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Every address that any page asked for. */
    Stream<String> requests() {
        return List.copyOf(requests).stream();
    }

    /** In light, and, for what depends on it, in dark. */
    static void assertAccessible(Page page) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertFindsNothing(axe(page));
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertFindsNothing(axe(page).withRules(List.of("color-contrast")));
    }

    /** Of the page, not of the email in it: in its sandbox axe cannot run, and would never end. */
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).exclude("iframe");
    }

    private static void assertFindsNothing(AxeBuilder axe) {
        assertThat(axe.analyze().getViolations().stream()
                        .map(each -> each.getId() + ": " + each.getHelp() + " at "
                                + each.getNodes().getFirst().getHtml())
                        .toList())
                .isEmpty();
    }

    private Page page(int width, int height) {
        var window = Chromium.OF_THIS_THREAD.get().newContext(new NewContextOptions().setViewportSize(width, height));
        windows.add(window);
        var page = window.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> requests.add(request.url()));
        return page;
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }

    /** Started with the first window, and ended with the tests; its objects belong to the thread that made them. */
    private static final class Chromium {

        /** For a page to become what it should be, on a busy machine. */
        private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

        private static final ThreadLocal<com.microsoft.playwright.Browser> OF_THIS_THREAD =
                ThreadLocal.withInitial(Chromium::launched);

        private static com.microsoft.playwright.Browser launched() {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            PlaywrightAssertions.setDefaultAssertionTimeout(LONG_ENOUGH.toMillis());
            return playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(InstalledBrowser.orSkip())
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        }
    }
}
