package org.openwide.gateway.adapter.web;

import java.util.Map;
import org.openwide.gateway.application.OpenLink;
import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.PastedLink;
import org.openwide.gateway.domain.Refusal;
import org.openwide.gateway.domain.Registration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Where the practice's link leads. What it leads with never reaches us in an address: a form brings it. */
@Controller
class StartController {

    private static final String PAGE = "start";

    private final OpenLink openLink;
    private final HeldRegistrations held;
    private final Forms forms;
    private final Journey journey;
    private final Layout layout;
    private final PageErrors errors;
    private final StopPages stops;

    StartController(
            OpenLink openLink,
            HeldRegistrations held,
            Forms forms,
            Journey journey,
            Layout layout,
            PageErrors errors,
            StopPages stops) {
        this.openLink = openLink;
        this.held = held;
        this.forms = forms;
        this.journey = journey;
        this.layout = layout;
        this.errors = errors;
        this.stops = stops;
    }

    /** Someone who registers already is shown the way on. */
    @GetMapping(PagePaths.START)
    Mono<Rendering> start(PageRequest request) {
        return held.of(request).flatMap(here -> layout.render(request, page(here)));
    }

    private static Page page(HeldRegistration here) {
        return here.live()
                .map(registration -> Page.of(PAGE, registration).with("started", true))
                .orElseGet(() -> Page.of(PAGE).at(here.practice()))
                .with("link", "");
    }

    @PostMapping(PagePaths.START)
    Mono<Rendering> open(PageRequest request) {
        return forms.fromOurPages(request).flatMap(form -> open(request, new PastedLink(form.text("link"))));
    }

    private Mono<Rendering> open(PageRequest request, PastedLink link) {
        var begun = request.visitor().sessionOf(link);
        return openLink.open(link, begun, request.caller()).flatMap(answer -> switch (answer) {
            case Answer.Given<Registration>(var registration) -> Mono.just(journey.goOn(request, registration, link));
            case Answer.Refused<Registration>(Refusal.Stopped stopped) -> stops.stopped(request, stopped, link);
            case Answer.Refused<Registration>(var refusal) -> again(request, link, refusal);
        });
    }

    /** With the link, which is nowhere else any more; it comes along into the other language. */
    private Mono<Rendering> again(PageRequest request, PastedLink link, Refusal refusal) {
        request.sayWhen(refusal);
        var page = Page.of(PAGE)
                .answering(PageErrors.status(refusal))
                .with(errors.of(refusal, PAGE, request.language()))
                .with("link", link.text())
                .with("repost", Map.of("link", link.text()));
        return layout.render(request, page);
    }
}
