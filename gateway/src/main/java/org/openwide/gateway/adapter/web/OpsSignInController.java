package org.openwide.gateway.adapter.web;

import java.util.Map;
import org.openwide.gateway.application.Operations;
import org.openwide.gateway.domain.operations.OperatorKey;
import org.openwide.gateway.domain.operations.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Lets operators in by their key. */
@Controller
class OpsSignInController {

    private static final String WRONG = "This is no operator's key. Check that you copied all of it, and nothing else.";
    private static final String AWAY = "Keys cannot be checked at the moment. Try again in a minute.";

    private final OpsSessions sessions;
    private final Operations operations;
    private final Forms forms;
    private final OpsLayout layout;

    OpsSignInController(OpsSessions sessions, Operations operations, Forms forms, OpsLayout layout) {
        this.sessions = sessions;
        this.operations = operations;
        this.forms = forms;
        this.layout = layout;
    }

    @GetMapping(PagePaths.OPS)
    Rendering signIn(PageRequest request) {
        return sessions.key(request.exchange().getRequest()).isPresent()
                ? Rendering.redirectTo(PagePaths.OPS_REGISTRATIONS).build()
                : page(request, HttpStatus.OK, "");
    }

    @PostMapping(PagePaths.OPS)
    Mono<Rendering> enter(PageRequest request) {
        return sent(request).flatMap(form -> enter(request, new OperatorKey(form.text("key"))));
    }

    @PostMapping(PagePaths.OPS_SIGN_OUT)
    Mono<Rendering> leave(PageRequest request) {
        return sent(request).map(_ -> {
            sessions.signOut(request.exchange().getRequest());
            return Rendering.redirectTo(PagePaths.OPS).build();
        });
    }

    private Mono<Rendering> enter(PageRequest request, OperatorKey key) {
        return key.couldBeOne()
                ? operations.texts(key, 1).map(shown -> switch (shown) {
                    case Shown.It<?> _ -> entered(request, key);
                    case Shown.KeyRefused<?> _ -> page(request, HttpStatus.FORBIDDEN, WRONG);
                    case Shown.Away<?> _ -> page(request, HttpStatus.SERVICE_UNAVAILABLE, AWAY);
                })
                : Mono.just(page(request, HttpStatus.FORBIDDEN, WRONG));
    }

    private Rendering entered(PageRequest request, OperatorKey key) {
        sessions.signIn(request.exchange().getRequest(), request.exchange().getResponse(), key);
        return Rendering.redirectTo(PagePaths.OPS_REGISTRATIONS).build();
    }

    /** A form that this very browser was given. */
    private Mono<Form> sent(PageRequest request) {
        var visit = sessions.visit(request.exchange().getRequest());
        return forms.fromOurPages(request)
                .filter(form -> visit.filter(known -> known.sent(form)).isPresent())
                .switchIfEmpty(Mono.error(ForgedForm::new));
    }

    private Rendering page(PageRequest request, HttpStatus status, String error) {
        var exchange = request.exchange();
        var visit = sessions.visit(exchange.getRequest()).orElseGet(() -> sessions.begin(exchange.getResponse()));
        return Rendering.view("ops-sign-in")
                .status(status)
                .model(layout.model(visit, PagePaths.OPS))
                .model(Map.of("error", error))
                .build();
    }
}
