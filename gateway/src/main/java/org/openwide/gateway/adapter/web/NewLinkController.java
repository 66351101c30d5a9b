package org.openwide.gateway.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openwide.gateway.application.AskForNewLink;
import org.openwide.gateway.application.PatientApi.NewLinkRequested;
import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.PastedLink;
import org.openwide.gateway.domain.Practice;
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

    private static final String PAGE = "new-link";
    private static final List<String> FIELDS = List.of("link", "practice", "practice-name", "practice-phone");
    private static final Pattern ID = Pattern.compile("[\\w.~-]{1,64}");

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
                                new PastedLink(form.text("link")),
                                request.visitor().session(),
                                request.caller())
                        .flatMap(answer -> switch (answer) {
                            case Answer.Given<NewLinkRequested> _ -> layout.render(request, asked(form));
                            case Answer.Refused<NewLinkRequested>(Refusal.Away away) -> stops.away(request, away);
                            case Answer.Refused<NewLinkRequested>(Refusal.Stopped stopped) ->
                                stops.stopped(request, stopped);
                            case Answer.Refused<NewLinkRequested> _ ->
                                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
                        }));
    }

    /** Nothing here remembers whose link it was, and the API tells nobody: the page before passed the practice on. */
    private static Page asked(Form form) {
        return Page.of(PAGE).at(practice(form)).with("repost", fields(form)).with("repostTo", PagePaths.NEW_LINK);
    }

    private static Optional<Practice> practice(Form form) {
        return Optional.of(new Practice(form.text("practice"), form.text("practice-name"), form.text("practice-phone")))
                .filter(known -> ID.matcher(known.id()).matches())
                .filter(known -> !known.name().isBlank() && !known.phone().isBlank());
    }

    /** What leads to the same page again, in the other language; the practice hears of one request a day. */
    private static Map<String, String> fields(Form form) {
        return FIELDS.stream().collect(Collectors.toMap(Function.identity(), form::text));
    }

    /** Without a request that was just made there is nothing to say. */
    @GetMapping(PagePaths.NEW_LINK)
    Rendering notAsked() {
        return Rendering.redirectTo(PagePaths.START)
                .status(HttpStatus.SEE_OTHER)
                .contextRelative(false)
                .build();
    }
}
