package org.openwide.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Chromium of this machine. A test that finds none is skipped, which CI forbids. */
final class Browser implements AutoCloseable {

    private static final List<String> WHERE = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    private Browser(Playwright playwright, Path executable) {
        this.playwright = playwright;
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    static Browser start() {
        var executable =
                WHERE.stream().map(Path::of).filter(Files::isExecutable).findFirst();
        assumeTrue(executable.isPresent(), "there is no Chromium at any of " + WHERE);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(playwright, executable.orElseThrow());
    }

    Page desktop(ColorScheme colours) {
        return page(1280, 800, colours);
    }

    Page phone(ColorScheme colours) {
        return page(320, 640, colours);
    }

    /** What any page said on its console that is not well. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Every address that any page asked for. */
    Stream<String> requests() {
        return List.copyOf(requests).stream();
    }

    /** Of the page, not of the email in it: in its sandbox axe cannot run, and would never end. */
    static void assertAccessible(Page page) {
        var found = new AxeBuilder(page).exclude("iframe").analyze().getViolations();

        assertThat(found.stream()
                        .map(each -> each.getId() + ": " + each.getHelp() + " at "
                                + each.getNodes().getFirst().getHtml())
                        .toList())
                .isEmpty();
    }

    private Page page(int width, int height, ColorScheme colours) {
        var page = chromium.newContext(
                        new NewContextOptions().setViewportSize(width, height).setColorScheme(colours))
                .newPage();
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
        chromium.close();
        playwright.close();
    }
}
