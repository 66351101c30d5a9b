package org.openwide.gateway.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openwide.gateway.application.SeeRegistration;
import org.openwide.gateway.application.TakeStep;
import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.Command;
import org.openwide.gateway.domain.JourneyPage;
import org.openwide.gateway.domain.PastedLink;
import org.openwide.gateway.domain.Refusal;
import org.openwide.gateway.domain.Registration;
import org.openwide.gateway.domain.Session;
import org.openwide.gateway.domain.Step;
import org.openwide.gateway.domain.StopReason;
import org.openwide.gateway.domain.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Leads a patient through the pages: each time to where the registration stands, whatever window, reload or step back. */
@Component
class Journey {

    private final SeeRegistration see;
    private final TakeStep takeStep;
    private final PageRequests requests;
    private final PageErrors errors;
    private final Layout layout;
    private final StopPages stops;
    private final KnownPractices practices;

    Journey(
            SeeRegistration see,
            TakeStep takeStep,
            PageRequests requests,
            PageErrors errors,
            Layout layout,
            StopPages stops,
            KnownPractices practices) {
        this.see = see;
        this.takeStep = takeStep;
        this.requests = requests;
        this.errors = errors;
        this.layout = layout;
        this.stops = stops;
        this.practices = practices;
    }

    Mono<Rendering> show(PageRequest request, StepPage page) {
        return inSession(request, session -> see(request, session, page, Form.NONE, Optional.empty()));
    }

    /** Takes the step and goes on; or shows the page again with what is wrong, and with what was typed. */
    Mono<Rendering> submit(PageRequest request, StepPage page, Form form, Command command) {
        return inSession(
                request,
                session -> takeStep.take(command, session, request.caller()).flatMap(answer -> switch (answer) {
                    case Answer.Given<Registration>(var registration) ->
                        Mono.just(goOn(request, registration, notice(command, page, registration)));
                    case Answer.Refused<Registration>(Refusal.Stopped stopped) -> stops.stopped(request, stopped);
                    case Answer.Refused<Registration>(Refusal.Away away) -> stops.away(request, away);
                    case Answer.Refused<Registration>(var refusal) ->
                        see(request, session, page, form, Optional.of(refusal));
                }));
    }

    /** A page from before the access token was renewed: its form does nothing, and leads on where it is passed. */
    Mono<Rendering> outdated(PageRequest request, StepPage page) {
        return inSession(
                request,
                session -> see.see(session, request.caller()).flatMap(answer -> switch (answer) {
                    case Answer.Given<Registration>(var registration)
                    when !page.page().fits(registration) ->
                        Mono.just(to(JourneyPage.of(registration).path()));
                    case Answer.Given<Registration> _, Answer.Refused<Registration> _ -> Mono.error(new ForgedForm());
                }));
    }

    /** On to the page where the registration is now, with the new access token where there is one. */
    Rendering goOn(PageRequest request, Registration registration) {
        return goOn(request, registration, "");
    }

    /** The same, and the browser knows by which link it came. */
    Rendering goOn(PageRequest request, Registration registration, PastedLink link) {
        remember(request, registration, session -> request.visitor().in(session, link));
        return to(JourneyPage.of(registration).path());
    }

    /** Sent again on the same page: the page then says so. */
    private static String notice(Command command, StepPage page, Registration registration) {
        return switch (command) {
            case Command.SendCode _, Command.SendEmail _ ->
                page.page() == JourneyPage.of(registration) ? "?" + SentContent.AGAIN : "";
            case Command.EnterDetails _,
                    Command.ConfirmDetails _,
                    Command.EnterCode _,
                    Command.CreatePassword _,
                    Command.ChangeEmail _,
                    Command.AcceptTerms _ -> "";
        };
    }

    private Rendering goOn(PageRequest request, Registration registration, String notice) {
        remember(request, registration, request.visitor()::in);
        return to(JourneyPage.of(registration).path() + notice);
    }

    private void remember(PageRequest request, Registration registration, Function<Session, Visitor> held) {
        registration
                .renewed()
                .map(token -> held.apply(new Session(registration.id(), token)))
                .ifPresent(visitor -> requests.remember(request, visitor.reading(request.language())));
    }

    static Rendering to(String path) {
        return Rendering.redirectTo(path)
                .status(HttpStatus.SEE_OTHER)
                .contextRelative(false)
                .build();
    }

    private Mono<Rendering> inSession(PageRequest request, Function<Session, Mono<Rendering>> action) {
        return request.visitor().session().map(action).orElseGet(() -> stops.sessionEnded(request));
    }

    private Mono<Rendering> see(
            PageRequest request, Session session, StepPage page, Form typed, Optional<Refusal> refusal) {
        return see.see(session, request.caller()).flatMap(answer -> switch (answer) {
            case Answer.Given<Registration>(var registration) -> {
                practices.remember(session, registration.practice());
                yield at(request, registration, page, typed, refusal);
            }
            case Answer.Refused<Registration>(Refusal.Stopped stopped) -> stops.stopped(request, stopped);
            case Answer.Refused<Registration>(Refusal.Away away) -> stops.away(request, away);
            case Answer.Refused<Registration>(var unexpected) ->
                throw new IllegalStateException(
                        "Looking was refused: " + unexpected.getClass().getSimpleName());
        });
    }

    private Mono<Rendering> at(
            PageRequest request, Registration registration, StepPage page, Form typed, Optional<Refusal> refusal) {
        if (registration.step() == Step.LOCKED) {
            return stops.stopped(
                    request, new Refusal.Stopped(StopReason.REGISTRATION_LOCKED, Optional.of(registration.practice())));
        }
        if (!page.page().fits(registration)) {
            return Mono.just(to(JourneyPage.of(registration).path()));
        }
        var found = refusal.map(one -> errors.of(one, page.page().word(), request.language()))
                .orElseGet(List::of);
        var shown = Page.of(page.page().word(), registration)
                .answering(refusal.map(PageErrors::status).orElse(HttpStatus.OK.value()))
                .with(found);
        refusal.ifPresent(request::sayWhen);
        return page.content(request, registration, typed)
                .flatMap(content -> layout.render(request, shown.with(content)));
    }
}
