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

/**
 * Where the link of the email leads, on any device: with the practice's name where the browser is in a registration.
 * Only the password spends it: a mail scanner cannot.
 */
@Controller
class ConfirmEmailController {

    private static final String PAGE = "confirm-email";

    private final ConfirmEmail confirmEmail;
    private final SentOnce sent;
    private final HeldRegistrations held;
    private final KnownPractices practices;
    private final Forms forms;
    private final Journey journey;
    private final Layout layout;
    private final PageErrors errors;
    private final StopPages stops;

    ConfirmEmailController(
            ConfirmEmail confirmEmail,
            SentOnce sent,
            HeldRegistrations held,
            KnownPractices practices,
            Forms forms,
            Journey journey,
            Layout layout,
            PageErrors errors,
            StopPages stops) {
        this.confirmEmail = confirmEmail;
        this.sent = sent;
        this.held = held;
        this.practices = practices;
        this.forms = forms;
        this.journey = journey;
        this.layout = layout;
        this.errors = errors;
        this.stops = stops;
    }

    /** The end of a session is none of this page: the link works without one. */
    @GetMapping(PagePaths.CONFIRM_EMAIL)
    Mono<Rendering> ask(PageRequest request) {
        return held.of(request)
                .flatMap(here ->
                        layout.render(request, page("").at(here.practice()).with("username", address(here))));
    }

    private Page page(String link) {
        return Page.of(PAGE).with("link", link).with(SentOnce.FIELD, sent.number());
    }

    /** Stands on the page, as beside the password when it was made, so that a password store finds that again. */
    private static String address(HeldRegistration here) {
        return here.live()
                .flatMap(registration -> registration.details().email())
                .orElse("");
    }

    @PostMapping(PagePaths.CONFIRM_EMAIL)
    Mono<Rendering> confirm(PageRequest request) {
        return forms.fromOurPages(request)
                .flatMap(form -> confirm(
                        request, new PastedLink(form.text("link")), form.text("password"), form.text(SentOnce.FIELD)));
    }

    private Mono<Rendering> confirm(PageRequest request, PastedLink link, String password, String number) {
        var confirmation =
                sent.once(number, link, password, () -> confirmEmail.confirm(link, password, request.caller()));
        return confirmation.flatMap(answer -> switch (answer) {
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
        var page = page(link.text())
                .at(practice.or(() -> practices.of(request.visitor())))
                .answering(PageErrors.status(refusal))
                .with(errors.of(refusal, PAGE, request.language()));
        return layout.render(request, page);
    }
}
