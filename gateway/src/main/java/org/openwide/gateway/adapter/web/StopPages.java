package org.openwide.gateway.adapter.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openwide.gateway.domain.JourneyPage;
import org.openwide.gateway.domain.PastedLink;
import org.openwide.gateway.domain.Practice;
import org.openwide.gateway.domain.Refusal;
import org.openwide.gateway.domain.Registration;
import org.openwide.gateway.domain.SentMessage;
import org.openwide.gateway.domain.StopReason;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The pages for those who cannot go on: why, and what to do now. */
@Component
class StopPages {

    private static final int UNAVAILABLE = 503;

    private final Layout layout;
    private final HeldRegistrations held;
    private final PageRequests requests;
    private final KnownPractices practices;

    StopPages(Layout layout, HeldRegistrations held, PageRequests requests, KnownPractices practices) {
        this.layout = layout;
        this.held = held;
        this.requests = requests;
        this.practices = practices;
    }

    /** Nobody is asked, so that a page that is opened again and again still says whom to ring. */
    Mono<Rendering> sessionEnded(PageRequest request) {
        return layout.render(request, page(StopReason.ACCESS_TOKEN_INVALID, practices.of(request.visitor())));
    }

    Mono<Rendering> stopped(PageRequest request, Refusal.Stopped stopped) {
        requests.forgetIfOver(request, stopped);
        return layout.render(
                request, page(stopped.reason(), stopped.practice().or(() -> practices.of(request.visitor()))));
    }

    /** With the link that was opened, so that the practice can be asked for another. */
    Mono<Rendering> stopped(PageRequest request, Refusal.Stopped stopped, PastedLink link) {
        var here = stopped.reason().leavesTheRegistration()
                ? held.of(request)
                : Mono.just(HeldRegistration.over(Optional.empty()));
        return here.flatMap(registration -> passed(stopped, registration)
                .map(Mono::just)
                .orElseGet(() -> layout.render(request, stopped(request, stopped, link, registration))));
    }

    /** Who confirms an email twice in the same browser, by a double click or from the email again, is just further on. */
    private static Optional<Rendering> passed(Refusal.Stopped stopped, HeldRegistration here) {
        return here.live()
                .filter(registration -> stopped.reason() == StopReason.EMAIL_LINK_USED
                        && registration.step().isPastTheEmail())
                .map(registration -> Journey.to(JourneyPage.of(registration).path()));
    }

    private static Page stopped(PageRequest request, Refusal.Stopped stopped, PastedLink link, HeldRegistration here) {
        return page(stopped.reason(), stopped.practice().or(here::practice))
                .with(here.live().map(StopPages::wayOn).orElseGet(Map::of))
                .with("link", link.token())
                .with("repost", fields(request, link));
    }

    /** What leads to the same page again, in the other language; no password is looked at for a link that is over. */
    private static Map<String, String> fields(PageRequest request, PastedLink link) {
        return request.path().equals(PagePaths.CONFIRM_EMAIL)
                ? Map.of("link", link.token(), "password", "-")
                : Map.of("link", link.token());
    }

    /** On with the registration that the browser holds, if need be with another email. */
    private static Map<String, Object> wayOn(Registration registration) {
        var way = new HashMap<String, Object>(Map.of("goesOn", true));
        if (JourneyPage.of(registration) == JourneyPage.EMAIL_SENT) {
            registration.email().map(SentMessage::sentTo).ifPresent(address -> way.put("sentTo", address));
        }
        return way;
    }

    private static Page page(StopReason reason, Optional<Practice> practice) {
        return Page.of("stopped")
                .answering(reason.status())
                .at(practice)
                .with("reason", reason.code())
                .with("asks", reason.canAskForNewLink());
    }

    Mono<Rendering> away(PageRequest request, Refusal.Away away) {
        request.sayWhen(away);
        return layout.render(
                request,
                Page.of("problem")
                        .answering(UNAVAILABLE)
                        .at(practices.of(request.visitor()))
                        .with("reason", Problem.UNAVAILABLE.code()));
    }
}
