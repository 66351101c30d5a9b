package org.openwide.gateway.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.net.InetAddress;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openwide.event.field.Colour;
import org.openwide.gateway.application.Brands;
import org.openwide.gateway.domain.Brand;
import org.openwide.gateway.domain.Caller;
import org.openwide.gateway.domain.ClientAddress;
import org.openwide.gateway.domain.PageLanguage;
import org.openwide.gateway.domain.Practice;
import org.openwide.gateway.domain.Visitor;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class LayoutTest {

    private static final Practice RIVERSIDE = new Practice("riverside", "Riverside", "01632 960 983");

    private final Brands brands = mock(Brands.class);
    private final Layout layout = new Layout(brands, new Assets(), mock(Words.class), InstantSource.system());

    @Test
    void whatIsAtHandIsMadeWithoutAskingForABrand() {
        when(brands.known("riverside")).thenReturn(Optional.empty());

        var shown = layout.atHand(request(), Page.of("problem").at(Optional.of(RIVERSIDE)));

        assertThat(shown).containsEntry("practiceName", "Riverside").doesNotContainKey("colourCss");
        verify(brands, never()).of(any());
    }

    @Test
    void aBrandThatIsKnownIsShown() {
        when(brands.known("riverside")).thenReturn(Optional.of(new Brand(Colour.of("0b6e4f"), Optional.empty())));

        var shown = layout.atHand(request(), Page.of("problem").at(Optional.of(RIVERSIDE)));

        assertThat(shown).containsEntry("colourCss", "/assets/colour/0b6e4f.css");
    }

    private static PageRequest request() {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/nothing"));
        var caller = new Caller(PageLanguage.ENGLISH, ClientAddress.of(InetAddress.getLoopbackAddress()));
        return new PageRequest(exchange, Visitor.unknown(), PageLanguage.ENGLISH, caller);
    }
}
