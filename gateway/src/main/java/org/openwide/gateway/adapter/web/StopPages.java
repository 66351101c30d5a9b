package org.openwide.gateway.adapter.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openwide.gateway.domain.PastedLink;
import org.openwide.gateway.domain.Practice;
import org.openwide.gateway.domain.Refusal;
import org.openwide.gateway.domain.StopReason;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The pages for those who cannot go on: why, and what to do now. */
@Component
class StopPages {

    private static final int UNAVAILABLE = 503;

    private final Layout layout;

    StopPages(Layout layout) {
        this.layout = layout;
    }

    Mono<Rendering> sessionEnded(PageRequest request) {
        return stopped(request, new Refusal.Stopped(StopReason.ACCESS_TOKEN_INVALID, Optional.empty()), null);
    }

    Mono<Rendering> stopped(PageRequest request, Refusal.Stopped stopped) {
        return stopped(request, stopped, null);
    }

    /** With the link that was opened, so that the practice can be asked for another. */
    Mono<Rendering> stopped(PageRequest request, Refusal.Stopped stopped, @Nullable PastedLink link) {
        var page = page(stopped.reason(), stopped.practice());
        return layout.render(request, link == null ? page : page.with("link", link.token()));
    }

    private static Page page(StopReason reason, Optional<Practice> practice) {
        return Page.of("stopped")
                .answering(reason.status())
                .at(practice)
                .with("reason", reason.code())
                .with("asks", reason.canAskForNewLink());
    }

    Mono<Rendering> away(PageRequest request, Refusal.Away away) {
        request.exchange()
                .getResponse()
                .getHeaders()
                .set(HttpHeaders.RETRY_AFTER, Long.toString(away.delay().toSeconds()));
        return layout.render(
                request, Page.of("problem").answering(UNAVAILABLE).with("reason", Problem.UNAVAILABLE.code()));
    }
}
