package org.openwide.gateway.adapter.web;

import java.util.Optional;
import org.openwide.gateway.application.ConfirmEmail;
import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.PastedLink;
import org.openwide.gateway.domain.Practice;
import org.openwide.gateway.domain.Refusal;
import org.openwide.gateway.domain.Registration;
import org.openwide.gateway.domain.StopReason;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Where the link of the email leads, on any device. Only the password spends it: a mail scanner cannot. */
@Controller
class ConfirmEmailController {

    private static final String PAGE = "confirm-email";

    private final ConfirmEmail confirmEmail;
    private final Forms forms;
    private final Journey journey;
    private final Layout layout;
    private final PageErrors errors;
    private final StopPages stops;

    ConfirmEmailController(
            ConfirmEmail confirmEmail,
            Forms forms,
            Journey journey,
            Layout layout,
            PageErrors errors,
            StopPages stops) {
        this.confirmEmail = confirmEmail;
        this.forms = forms;
        this.journey = journey;
        this.layout = layout;
        this.errors = errors;
        this.stops = stops;
    }

    @GetMapping(PagePaths.CONFIRM_EMAIL)
    Mono<Rendering> ask(PageRequest request) {
        return layout.render(request, Page.of(PAGE).with("link", ""));
    }

    @PostMapping(PagePaths.CONFIRM_EMAIL)
    Mono<Rendering> confirm(PageRequest request) {
        return forms.fromOurPages(request)
                .flatMap(form -> confirm(request, new PastedLink(form.text("link")), form.text("password")));
    }

    private Mono<Rendering> confirm(PageRequest request, PastedLink link, String password) {
        return confirmEmail.confirm(link, password, request.caller()).flatMap(answer -> switch (answer) {
            case Answer.Given<Registration>(var registration) -> Mono.just(journey.goOn(request, registration));
            case Answer.Refused<Registration>(Refusal.Stopped stopped) -> stops.stopped(request, stopped, link);
            case Answer.Refused<Registration>(Refusal.PasswordIncorrect wrong) -> wrong(request, link, wrong);
            case Answer.Refused<Registration>(var refusal) -> again(request, link, refusal, Optional.empty());
        });
    }

    /** The last wrong password ended the link. */
    private Mono<Rendering> wrong(PageRequest request, PastedLink link, Refusal.PasswordIncorrect wrong) {
        return wrong.attemptsRemaining() > 0
                ? again(request, link, wrong, wrong.practice())
                : stops.stopped(request, new Refusal.Stopped(StopReason.EMAIL_LINK_EXPIRED, wrong.practice()), link);
    }

    private Mono<Rendering> again(PageRequest request, PastedLink link, Refusal refusal, Optional<Practice> practice) {
        request.sayWhen(refusal);
        var page = Page.of(PAGE)
                .at(practice)
                .answering(PageErrors.status(refusal))
                .with(errors.of(refusal, PAGE, request.language()))
                .with("link", link.text());
        return layout.render(request, page);
    }
}
