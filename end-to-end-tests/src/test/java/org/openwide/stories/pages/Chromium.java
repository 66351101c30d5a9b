package org.openwide.stories.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openwide.house.InstalledBrowser;

/** One Chromium for each thread of stories, since its objects belong to the thread that made them. */
final class Chromium {

    private static final List<String> ALONE = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    /** For a page to become what it should be, on a busy machine. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    private static final ThreadLocal<Browser> OF_THIS_THREAD = ThreadLocal.withInitial(Chromium::start);

    private Chromium() {}

    /** Skips the test where there is no browser. */
    static Browser ofThisThread() {
        InstalledBrowser.orSkip();
        return OF_THIS_THREAD.get();
    }

    private static Browser start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        PlaywrightAssertions.setDefaultAssertionTimeout(LONG_ENOUGH.toMillis());
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(InstalledBrowser.orSkip())
                        .setArgs(ALONE));
    }
}
