package org.openwide.stories.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openwide.house.Needs;

/** One Chromium for each thread of stories, since its objects belong to the thread that made them: what {@code OPENWIDE_BROWSER} says, or what is on the path. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
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
        Needs.orSkip(executable().isPresent(), "there is no Chromium on the path, and OPENWIDE_BROWSER names none");
        return OF_THIS_THREAD.get();
    }

    private static Optional<Path> executable() {
        var onPath = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(
                        Stream.ofNullable(System.getenv("OPENWIDE_BROWSER")).map(Path::of), onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Browser start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        PlaywrightAssertions.setDefaultAssertionTimeout(LONG_ENOUGH.toMillis());
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable().orElseThrow())
                        .setArgs(ALONE));
    }
}
