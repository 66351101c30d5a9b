package org.openwide.registration.adapter.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.openwide.registration.application.Access;
import org.openwide.registration.application.CheckAccess;
import org.openwide.registration.application.SeeRegistration;
import org.openwide.registration.domain.AccessEnd;
import org.openwide.registration.domain.AccessTokenInvalid;
import org.openwide.registration.domain.LockedRegistration;
import org.openwide.registration.domain.Refusal;
import org.openwide.registration.domain.RegistrationId;
import org.openwide.registration.domain.RegistrationIsLocked;
import org.openwide.registration.domain.Seen;
import org.openwide.registration.domain.Token;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.HandlerFilterFunction;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Lets nobody through to a registration without a working access token, before anything else is looked at. */
@Component
class RequireAccess implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final String BACKGROUND = "Access-Background";
    private static final String ACCESS = RequireAccess.class.getName() + ".ACCESS";
    private static final Pattern BEARER = Pattern.compile("Bearer +(\\S+) *", Pattern.CASE_INSENSITIVE);

    private final CheckAccess checkAccess;
    private final SeeRegistration seeRegistration;
    private final Answers answers;

    RequireAccess(CheckAccess checkAccess, SeeRegistration seeRegistration, Answers answers) {
        this.checkAccess = checkAccess;
        this.seeRegistration = seeRegistration;
        this.answers = answers;
    }

    /** The access that was checked before the handler was called. */
    static Access of(ServerRequest request) {
        return (Access) request.attribute(ACCESS).orElseThrow();
    }

    @Override
    public Mono<ServerResponse> filter(ServerRequest request, HandlerFunction<ServerResponse> next) {
        return Mono.justOrEmpty(claimed(request))
                .flatMap(access -> checked(request, access).map(end -> admitted(request, access, end)))
                .flatMap(access -> next.handle(request)
                        .onErrorResume(RequireAccess::formRefused, refused -> stateFirst(access, refused)))
                .switchIfEmpty(Mono.defer(() -> turnedAway(request)));
    }

    /** Whoever held a token that worked once may know which practice to ring, and nothing else. */
    private Mono<ServerResponse> turnedAway(ServerRequest request) {
        return Mono.justOrEmpty(claimed(request))
                .flatMap(seeRegistration::see)
                .ofType(AccessTokenInvalid.class)
                .defaultIfEmpty(AccessTokenInvalid.unknown())
                .flatMap(refusal -> answers.problem(Problems.of(refusal)));
    }

    private Mono<AccessEnd> checked(ServerRequest request, Access access) {
        return inBackground(request) ? checkAccess.look(access) : checkAccess.use(access);
    }

    private static boolean inBackground(ServerRequest request) {
        return request.method().equals(HttpMethod.GET)
                && "true".equals(request.headers().firstHeader(BACKGROUND));
    }

    /** Whatever the answer will be, it says when the token ends. */
    private static Access admitted(ServerRequest request, Access access, AccessEnd end) {
        request.attributes().put(ACCESS, access);
        AccessHeaders.of(end).forEach(request.exchange().getResponse().getHeaders()::set);
        return access;
    }

    private static boolean formRefused(Throwable failure) {
        return failure instanceof InvalidBody || failure instanceof MalformedBody;
    }

    /** A registration that is over or locked says so, whatever stands in the body. */
    private Mono<ServerResponse> stateFirst(Access access, Throwable formRefused) {
        return seeRegistration.see(access).flatMap(outcome -> switch (outcome) {
            case Refusal refusal -> answers.problem(Problems.of(refusal));
            case Seen(LockedRegistration locked) ->
                answers.problem(Problems.of(new RegistrationIsLocked(locked.practice())));
            default -> Mono.error(formRefused);
        });
    }

    private static Optional<Access> claimed(ServerRequest request) {
        return token(request)
                .flatMap(token -> id(request).map(id -> new Access(id, token.hash(), AcceptedLanguage.of(request))));
    }

    private static Optional<Token> token(ServerRequest request) {
        return Optional.ofNullable(request.headers().firstHeader(HttpHeaders.AUTHORIZATION))
                .map(BEARER::matcher)
                .filter(bearer -> bearer.matches())
                .map(bearer -> new Token(bearer.group(1)))
                .filter(Token::wellFormed);
    }

    private static Optional<RegistrationId> id(ServerRequest request) {
        try {
            return Optional.of(new RegistrationId(UUID.fromString(request.pathVariable("id"))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
