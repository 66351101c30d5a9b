package org.openwide.gateway.adapter.web;

import java.util.Map;
import java.util.function.Function;
import org.openwide.gateway.application.Operations;
import org.openwide.gateway.domain.operations.OperatorKey;
import org.openwide.gateway.domain.operations.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The three pages for operators. Each asks with the operator's key anew, so that a revoked one shows nothing more. */
@Controller
class OpsController {

    private static final int DAYS = 30;

    private final OpsSessions sessions;
    private final Operations operations;
    private final OpsLayout layout;

    OpsController(OpsSessions sessions, Operations operations, OpsLayout layout) {
        this.sessions = sessions;
        this.operations = operations;
        this.layout = layout;
    }

    @GetMapping(PagePaths.OPS_REGISTRATIONS)
    Mono<Rendering> registrations(PageRequest request) {
        return page(
                request,
                PagePaths.OPS_REGISTRATIONS,
                key -> operations.registrations(key, DAYS).map(shown -> shown(shown, OpsRegistrationsPage::model)));
    }

    @GetMapping(PagePaths.OPS_TEXTS)
    Mono<Rendering> texts(PageRequest request) {
        return page(
                request,
                PagePaths.OPS_TEXTS,
                key -> Mono.zip(operations.texts(key, DAYS), operations.registrations(key, DAYS))
                        .map(both -> shown(both.getT1(), texts -> OpsTextsPage.model(texts, both.getT2()))));
    }

    @GetMapping(PagePaths.OPS_HEALTH)
    Mono<Rendering> health(PageRequest request) {
        return page(
                request,
                PagePaths.OPS_HEALTH,
                key -> Mono.zip(operations.texts(key, 1), operations.health())
                        .map(both -> both.getT1() instanceof Shown.KeyRefused<?>
                                ? new Shown.KeyRefused<>()
                                : new Shown.It<>(OpsHealthPage.model(both.getT2()))));
    }

    private Mono<Rendering> page(
            PageRequest request, String path, Function<OperatorKey, Mono<Shown<Map<String, Object>>>> content) {
        var key = sessions.key(request.exchange().getRequest());
        return key.isEmpty()
                ? Mono.just(Rendering.redirectTo(PagePaths.OPS).build())
                : content.apply(key.get()).map(shown -> switch (shown) {
                    case Shown.It<Map<String, Object>>(var model) -> view(request, path, HttpStatus.OK, model);
                    case Shown.KeyRefused<?> _ -> signedOut(request);
                    case Shown.Away<?> _ -> view(request, path, HttpStatus.SERVICE_UNAVAILABLE, Map.of("away", true));
                });
    }

    private Rendering signedOut(PageRequest request) {
        sessions.signOut(request.exchange().getRequest());
        return Rendering.redirectTo(PagePaths.OPS).build();
    }

    private Rendering view(PageRequest request, String path, HttpStatus status, Map<String, Object> model) {
        var visit = sessions.visit(request.exchange().getRequest()).orElseGet(OpsVisit::begun);
        return Rendering.view(path.substring(1).replace('/', '-'))
                .status(status)
                .model(layout.model(visit, path))
                .model(model)
                .build();
    }

    private static <T> Shown<Map<String, Object>> shown(Shown<T> found, Function<T, Map<String, Object>> model) {
        return switch (found) {
            case Shown.It<T>(var value) -> new Shown.It<>(model.apply(value));
            case Shown.KeyRefused<T> _ -> new Shown.KeyRefused<>();
            case Shown.Away<T> _ -> new Shown.Away<>();
        };
    }
}
