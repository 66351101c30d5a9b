package org.openwide.gateway.adapter.web;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Component;

/** The terms as HTML: their Markdown may hold no HTML of its own, and their headings stand below the page's. */
@Component
class TermsHtml {

    private static final int LOWEST = 6;

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    String of(String markdown) {
        var terms = parser.parse(markdown);
        terms.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(LOWEST, heading.getLevel() + 1));
            }
        });
        return renderer.render(terms);
    }
}
