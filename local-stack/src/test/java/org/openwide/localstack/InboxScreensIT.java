package org.openwide.localstack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The inbox on any screen and for anybody, in a real browser. */
class InboxScreensIT {

    private static Browser browser;

    @TempDir
    Path folder;

    private RunningInbox inbox;

    @BeforeAll
    static void open() {
        browser = Browser.start();
    }

    @AfterAll
    static void shut() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void start() {
        inbox = RunningInbox.in(folder);
    }

    @AfterEach
    void stop() {
        inbox.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void isAccessibleInEveryState(ColorScheme colours) throws Exception {
        for (var page : new Page[] {browser.desktop(colours), browser.phone(colours)}) {
            visit(page);
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("Live");
            Browser.assertAccessible(page);
        }
        inbox.text("Open+http://127.0.0.1:9/start");
        inbox.email("<!doctype html><html lang=\"en\"><title>Hello</title><main><h1>Hello</h1></main></html>");
        for (var page : new Page[] {browser.desktop(colours), browser.phone(colours)}) {
            visit(page);
            assertThat(page.locator(".bubble")).hasCount(1);
            Browser.assertAccessible(page);
            page.locator("#clear").click();
            Browser.assertAccessible(page);
        }
    }

    @Test
    void fitsASmallPhoneOneViewAtATime() throws Exception {
        inbox.text("x".repeat(150));
        inbox.email("<p>Hello</p>");
        var page = visit(browser.phone(ColorScheme.LIGHT));
        assertThat(page.locator(".bubble")).isVisible();
        assertThat(page.locator("#emails")).isHidden();

        page.locator(".views button")
                .filter(new FilterOptions().setHasText("Emails"))
                .click();

        assertThat(page.locator("#emails")).isVisible();
        assertThat(page.locator(".bubble")).isHidden();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }

    private Page visit(Page page) {
        page.navigate(inbox.url() + "/");
        return page;
    }
}
