package org.openwide.stories.pages;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;

/** The same page once more, where axe-core can run: it needs scripts, and the page that is looked at has none. */
final class Twin implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private String content = "";

    Twin(Look look, String address) {
        this.address = address;
        context = Chromium.ofThisThread().newContext(look.context().setJavaScriptEnabled(true));
        context.route(url -> url.contains("/assets/openwide.js"), Route::abort);
        context.route(
                address,
                route -> route.fulfill(
                        new FulfillOptions().setContentType("text/html").setBody(content)));
        page = context.newPage();
    }

    Page of(Page original) {
        content = original.content();
        page.navigate(address);
        return page;
    }

    @Override
    public void close() {
        context.close();
    }
}
