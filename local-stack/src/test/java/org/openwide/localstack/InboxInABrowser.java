package org.openwide.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An inbox of one's own for each test, and windows on it that ask nobody but this machine. */
abstract class InboxInABrowser {

    @TempDir
    Path folder;

    RunningInbox inbox;
    Browser browser;

    @BeforeAll
    static void needsAChromium() {
        Browser.start().close();
    }

    @BeforeEach
    void start() {
        browser = Browser.start();
        inbox = RunningInbox.in(folder);
    }

    @AfterEach
    void asksNobodyElse() {
        try (var _ = browser;
                var _ = inbox) {
            assertThat(browser.requests()).allMatch(url -> url.startsWith("http://127.0.0.1:"));
        }
    }

    Page visit(Page page) {
        page.navigate(inbox.url() + "/");
        return page;
    }
}
