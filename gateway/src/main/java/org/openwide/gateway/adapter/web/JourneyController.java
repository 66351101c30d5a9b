package org.openwide.gateway.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openwide.gateway.domain.Command;
import org.openwide.gateway.domain.JourneyPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** The pages of the journey by their addresses. */
@Controller
class JourneyController {

    private final Map<JourneyPage, StepPage> pages;
    private final Journey journey;
    private final Forms forms;

    JourneyController(List<StepPage> pages, Journey journey, Forms forms) {
        this.pages = pages.stream().collect(Collectors.toUnmodifiableMap(StepPage::page, Function.identity()));
        this.journey = journey;
        this.forms = forms;
    }

    @GetMapping(JourneyPage.ROOT)
    Mono<Rendering> welcome(PageRequest request) {
        return journey.show(request, at(JourneyPage.WELCOME));
    }

    @GetMapping(JourneyPage.ROOT + "/{name}")
    Mono<Rendering> show(PageRequest request, @PathVariable String name) {
        return journey.show(request, named(name));
    }

    @PostMapping(JourneyPage.ROOT + "/{name}")
    Mono<Rendering> submit(PageRequest request, @PathVariable String name) {
        var page = named(name);
        return submit(request, page, page::command);
    }

    @PostMapping(PagePaths.CODE_AGAIN)
    Mono<Rendering> sendCodeAgain(PageRequest request) {
        return submit(request, at(JourneyPage.CODE), _ -> new Command.SendCode());
    }

    @PostMapping(PagePaths.EMAIL_AGAIN)
    Mono<Rendering> sendEmailAgain(PageRequest request) {
        return submit(request, at(JourneyPage.EMAIL_SENT), _ -> new Command.SendEmail());
    }

    private Mono<Rendering> submit(PageRequest request, StepPage page, Function<Form, Command> command) {
        return forms.fromOurPages(request)
                .flatMap(form -> forms.isOfThisSession(request, form)
                        ? journey.submit(request, page, form, command.apply(form))
                        : journey.outdated(request, page));
    }

    private StepPage named(String name) {
        return JourneyPage.named(name)
                .map(this::at)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The page of a locked registration is the one that any page turns into then. */
    private StepPage at(JourneyPage page) {
        return page == JourneyPage.LOCKED ? () -> page : Objects.requireNonNull(pages.get(page));
    }
}
