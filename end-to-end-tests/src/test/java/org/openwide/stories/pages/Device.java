package org.openwide.stories.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openwide.stories.Portal;

/** A browser of somebody's own, with one window that is looked at. */
final class Device implements AutoCloseable {

    private final Look look;
    private final Portal portal;
    private final BrowserContext context;
    private final Traffic traffic;
    private final Page page;
    private @Nullable Twin twin;

    private Device(Look look, Portal portal, BrowserContext context) {
        this.look = look;
        this.portal = portal;
        this.context = context;
        this.traffic = new Traffic(context);
        this.page = context.newPage();
    }

    static Device with(Look look) {
        return with(look, Portal.shared());
    }

    static Device with(Look look, Portal portal) {
        return new Device(look, portal, Chromium.ofThisThread().newContext(look.context()));
    }

    /** Another window of the same browser. */
    Device another() {
        return new Device(look, portal, context);
    }

    Look look() {
        return look;
    }

    Traffic traffic() {
        return traffic;
    }

    Page page() {
        return page;
    }

    /** The page as axe-core can read it. */
    Page readable() {
        if (look.scripts()) {
            return page;
        }
        if (twin == null) {
            twin = new Twin(look, portal.url() + "/twin");
        }
        return twin.of(page);
    }

    Device go(String path) {
        page.navigate(path.startsWith("http") ? path : portal.url() + path);
        return this;
    }

    Device type(String field, String text) {
        element(field).fill(text);
        return this;
    }

    Device press(String id) {
        element(id).click();
        return this;
    }

    Locator element(String id) {
        return page.locator("#" + id);
    }

    /** Waits until a page is shown, by the name that it bears. */
    Device sees(String name) {
        assertThat(page.locator("body")).hasAttribute("data-page", name);
        return this;
    }

    /** Waits until there is this heading. */
    Device reads(String heading) {
        assertThat(page.locator("h1")).hasText(heading);
        return this;
    }

    /** Waits until the page shows an error at a field, and leads there from its summary. */
    Device isToldOf(String anchor, String words) {
        var links = page.locator("#errors a[href='#" + anchor + "']");
        assertThat(links.filter(new FilterOptions().setHasText(words)).first()).isVisible();
        assertThat(page).hasTitle(Pattern.compile("^(Error|Gwall): "));
        return this;
    }

    /** The name that the page bears now; empty where it is none of ours. */
    String name() {
        var name = page.locator("body").getAttribute("data-page");
        return name == null ? "" : name;
    }

    /** How the text or email that the page waits for fares, as the page says it. */
    String news() {
        return String.valueOf(element("news").getAttribute("data-state"));
    }

    /** Whether the page that is shown now bears this name. */
    boolean isAt(String name) {
        return name().equals(name);
    }

    /** The path that the address bar shows. */
    String path() {
        return URI.create(page.url()).getPath();
    }

    String address() {
        return page.url();
    }

    @Override
    public void close() {
        if (twin != null) {
            twin.close();
        }
        context.close();
    }
}
