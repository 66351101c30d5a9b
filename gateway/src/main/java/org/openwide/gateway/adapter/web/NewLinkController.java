package org.openwide.gateway.adapter.web;

import org.openwide.gateway.application.AskForNewLink;
import org.openwide.gateway.application.PatientApi.NewLinkRequested;
import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.PastedLink;
import org.openwide.gateway.domain.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Asks the practice for a new link, from the page that says that the old one doesn't work. */
@Controller
class NewLinkController {

    private final AskForNewLink ask;
    private final Forms forms;
    private final Layout layout;
    private final StopPages stops;

    NewLinkController(AskForNewLink ask, Forms forms, Layout layout, StopPages stops) {
        this.ask = ask;
        this.forms = forms;
        this.layout = layout;
        this.stops = stops;
    }

    @PostMapping(PagePaths.NEW_LINK)
    Mono<Rendering> ask(PageRequest request) {
        return forms.fromOurPages(request)
                .flatMap(form -> ask.ask(
                        new PastedLink(form.text("link")), request.visitor().session(), request.caller()))
                .flatMap(answer -> switch (answer) {
                    case Answer.Given<NewLinkRequested> _ -> Mono.just(Journey.to(PagePaths.NEW_LINK));
                    case Answer.Refused<NewLinkRequested>(Refusal.Away away) -> stops.away(request, away);
                    case Answer.Refused<NewLinkRequested>(Refusal.Stopped stopped) -> stops.stopped(request, stopped);
                    case Answer.Refused<NewLinkRequested> _ ->
                        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
                });
    }

    @GetMapping(PagePaths.NEW_LINK)
    Mono<Rendering> asked(PageRequest request) {
        return layout.render(request, Page.of("new-link"));
    }
}
