package org.openwide.localstack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The inbox as a person uses it, in a real browser. */
class InboxPageIT extends InboxInABrowser {

    private static final String HOSTILE = "<p>Hello</p><a href=\"http://127.0.0.1:9/confirm#T\">Confirm</a>"
            + "<script>top.document.title='owned'</script><img src=\"%s\" onerror=\"document.title='owned'\">";

    @Test
    void showsWhatArrivesByItselfAndTextsByNumber() throws Exception {
        var page = visit(browser.desktop());
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Live");
        assertThat(page.locator("#texts-note")).containsText("No texts yet.");

        inbox.text("first");
        inbox.text("second");
        inbox.email("<p>Hello</p>");

        assertThat(page.locator(".phone")).hasCount(1);
        assertThat(page.locator(".phone h3")).hasText("+44 7700 900123");
        assertThat(page.locator(".bubble")).hasText(new String[] {"first", "second"});
        assertThat(page.frameLocator("#email-frame").locator("p")).hasText("Hello");
        assertThat(page.locator("#texts-note")).isEmpty();
    }

    @Test
    void asksByItselfWhereNothingIsTold() throws Exception {
        var page = browser.desktop();
        page.route(
                "**/api/changes",
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setStatus(503)));
        visit(page);
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Looking every 2 seconds");

        inbox.text("found");

        assertThat(page.locator(".bubble")).hasText("found");
    }

    @Test
    void makesLinksOfATextAndNothingElse() throws Exception {
        inbox.text("Open+http://127.0.0.1:9/start%23T%3Cb%3Enow%3C/b%3E.+%3Cimg+src%3Dx+onerror%3Dalert(1)%3E");
        var page = visit(browser.desktop());

        var link = page.locator(".bubble a");
        assertThat(link).hasAttribute("href", "http://127.0.0.1:9/start#T");
        assertThat(link).hasAttribute("target", "_blank");
        assertThat(page.locator(".bubble")).containsText("<b>now</b>. <img src=x onerror=alert(1)>");
        assertThat(page.locator(".bubble img")).hasCount(0);
    }

    @Test
    void letsAnEmailDoNothingButHaveLinks() throws Exception {
        var asked = new AtomicInteger();
        try (var tracker = LoopbackHttp.bind(0).on("/tracker", new LoopbackOnly(), exchange -> {
            asked.incrementAndGet();
            Answers.empty(exchange, 404);
        })) {
            inbox.email(HOSTILE.formatted(tracker.start().url() + "/tracker"));
            var page = visit(browser.desktop());
            var link = page.frameLocator("#email-frame").locator("a");
            assertThat(link).hasText("Confirm");

            page.context().waitForPage(link::click);

            assertThat(page.context().pages()).hasSize(2);
            assertThat(page.title()).isEqualTo("Inbox · Openwide on this machine");
            assertThat(page.locator("#email-frame"))
                    .hasAttribute("sandbox", "allow-popups allow-popups-to-escape-sandbox");
            assertThat(asked).hasValue(0);
        }
    }

    @Test
    void showsTheChosenEmailByKeyboardAndAsPlainText() throws Exception {
        inbox.email("<p>Older</p>");
        inbox.email("<p>Newer</p>");
        var page = visit(browser.desktop());
        assertThat(page.frameLocator("#email-frame").locator("p")).hasText("Newer");

        page.locator("#emails button").last().focus();
        page.keyboard().press("Enter");
        assertThat(page.frameLocator("#email-frame").locator("p")).hasText("Older");
        assertThat(page.locator("#emails button").last()).hasAttribute("aria-current", "true");

        button(page, "Plain text").click();
        assertThat(page.locator("#email-frame")).isHidden();
    }

    @Test
    void searchesTextsAndEmails() throws Exception {
        inbox.text("first");
        inbox.text("second");
        inbox.email("<p>Hello</p>");
        var page = visit(browser.desktop());
        assertThat(page.locator(".bubble")).hasCount(2);

        page.getByLabel("Search texts, emails and events").fill("SECOND openwide");
        assertThat(page.locator(".bubble")).hasText("second");
        assertThat(page.locator("#emails li")).hasCount(0);
        assertThat(page.locator("#emails-note")).containsText("Nothing here matches");

        page.getByLabel("Search texts, emails and events").fill("sian@example.org");
        assertThat(page.locator("#emails li")).hasCount(1);
        assertThat(page.locator(".bubble")).hasCount(0);
    }

    @Test
    void clearsOnlyWhenThatIsConfirmed() throws Exception {
        inbox.text("first");
        var page = visit(browser.desktop());
        assertThat(page.locator(".bubble")).hasCount(1);

        button(page, "Clear").click();
        assertThat(page.locator("#clear-what")).hasText("1 text and 0 emails will be deleted, on disk too.");
        button(page, "Keep them").click();
        assertThat(page.locator(".bubble")).hasCount(1);

        button(page, "Clear").click();
        page.locator("#clear-yes").click();
        assertThat(page.locator(".bubble")).hasCount(0);
        assertThat(button(page, "Clear")).isDisabled();
        assertThat(folder.resolve("texts.jsonl")).isEmptyFile();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
