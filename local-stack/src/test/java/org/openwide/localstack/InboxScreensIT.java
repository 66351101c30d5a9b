package org.openwide.localstack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The inbox on any screen and for anybody, in a real browser. */
class InboxScreensIT extends InboxInABrowser {

    @Test
    void isAccessibleInEveryStateOnADesktop() throws Exception {
        isAccessibleInEveryState(browser.desktop());
    }

    @Test
    void isAccessibleInEveryStateOnAPhone() throws Exception {
        isAccessibleInEveryState(browser.phone());
    }

    private void isAccessibleInEveryState(Page page) throws Exception {
        visit(page);
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Live");
        Browser.assertAccessible(page);

        inbox.text("Open+http://127.0.0.1:9/start");
        inbox.email("<!doctype html><html lang=\"en\"><title>Hello</title><main><h1>Hello</h1></main></html>");
        assertThat(page.locator(".bubble")).hasCount(1);
        assertThat(page.locator("#emails li")).hasCount(1);
        Browser.assertAccessible(page);

        page.locator("#clear").click();
        Browser.assertAccessible(page);
    }

    @Test
    void fitsASmallPhoneOneViewAtATime() throws Exception {
        inbox.text("x".repeat(150));
        inbox.email("<p>Hello</p>");
        var page = visit(browser.phone());
        assertThat(page.locator(".bubble")).isVisible();
        assertThat(page.locator("#emails")).isHidden();

        page.locator(".views button")
                .filter(new FilterOptions().setHasText("Emails"))
                .click();

        assertThat(page.locator("#emails")).isVisible();
        assertThat(page.locator(".bubble")).isHidden();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }
}
