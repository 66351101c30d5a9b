package org.openwide.gateway.adapter.api;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.openwide.gateway.application.PatientApi;
import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.Caller;
import org.openwide.gateway.domain.Command;
import org.openwide.gateway.domain.PastedLink;
import org.openwide.gateway.domain.Registration;
import org.openwide.gateway.domain.Session;
import org.openwide.gateway.domain.TermsReceipt;
import org.openwide.gateway.domain.TermsText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClient.RequestBodySpec;
import org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Mono;

/** The patient API over HTTP: each call goes out once. */
@Component
class HttpPatientApi implements PatientApi {

    private static final Logger LOG = LoggerFactory.getLogger(HttpPatientApi.class);
    private static final String REGISTRATION = "/api/registrations/{id}";

    private final WebClient service;

    HttpPatientApi(@Qualifier("registrationService") WebClient service) {
        this.service = service;
    }

    @Override
    public Mono<Answer<Registration>> open(PastedLink link, Caller caller) {
        return answer(
                post("/api/registrations", caller).bodyValue(Map.of("link", link.token())), Answers::registration);
    }

    @Override
    public Mono<Answer<Registration>> look(Session session, Caller caller) {
        return answer(call(HttpMethod.GET, REGISTRATION, session, caller), Answers::registration);
    }

    @Override
    public Mono<Answer<Registration>> glance(Session session, Caller caller) {
        var glance = call(HttpMethod.GET, REGISTRATION, session, caller).header("Access-Background", "true");
        return answer(glance, Answers::registration);
    }

    @Override
    public Mono<Answer<Registration>> take(Command command, Session session, Caller caller) {
        var calling = Calling.of(command);
        var call = call(calling.method(), calling.path(), session, Calling.caller(command, caller));
        return answer(calling.body().isEmpty() ? call : call.bodyValue(calling.body()), Answers::registration);
    }

    /** While services are brought up to date one after the other, one may not have this call yet. */
    @Override
    public Mono<Answer<Registration>> renewAccess(Session session, Caller caller) {
        return answer(
                call(HttpMethod.POST, REGISTRATION + "/access-token", session, caller),
                response -> response.statusCode().isSameCodeAs(HttpStatus.NOT_FOUND)
                        ? response.releaseBody().thenReturn(Answers.away())
                        : Answers.registration(response));
    }

    @Override
    public Mono<Answer<Registration>> confirmEmail(PastedLink link, String password, Caller caller) {
        var body = Map.of("token", link.token(), "password", password);
        return answer(post("/api/email-confirmations", caller).bodyValue(body), Answers::registration);
    }

    @Override
    public Mono<Answer<TermsText>> terms(String version, Caller caller) {
        var call = from(caller, service.method(HttpMethod.GET).uri("/api/terms/{version}", version));
        return answer(call, response -> body(response, TermsText.class));
    }

    @Override
    public Mono<Answer<TermsReceipt>> receipt(Session session, Caller caller) {
        return answer(
                call(HttpMethod.GET, REGISTRATION + "/terms-receipt", session, caller),
                response -> response.statusCode().isError()
                        ? Answers.refusal(response)
                        : response.bodyToMono(ReceiptJson.class).map(json -> new Answer.Given<>(json.receipt())));
    }

    @Override
    public Mono<Answer<NewLinkRequested>> askForNewLink(PastedLink link, Caller caller) {
        var call = post("/api/new-link-requests", caller).bodyValue(Map.of("link", link.token()));
        return answer(call, HttpPatientApi::requested);
    }

    @Override
    public Mono<Answer<NewLinkRequested>> askForNewLink(Session session, Caller caller) {
        return answer(
                call(HttpMethod.POST, REGISTRATION + "/new-link-request", session, caller), HttpPatientApi::requested);
    }

    private static Mono<Answer<NewLinkRequested>> requested(ClientResponse response) {
        return response.statusCode().isError()
                ? Answers.refusal(response)
                : response.releaseBody().thenReturn(new Answer.Given<>(new NewLinkRequested()));
    }

    private static <T> Mono<Answer<T>> body(ClientResponse response, Class<T> type) {
        return response.statusCode().isError()
                ? Answers.refusal(response)
                : response.bodyToMono(type).map(Answer.Given::new);
    }

    private RequestBodySpec post(String path, Caller caller) {
        return from(caller, service.method(HttpMethod.POST).uri(path));
    }

    private RequestBodySpec call(HttpMethod method, String path, Session session, Caller caller) {
        return from(caller, service.method(method).uri(path, session.registrationId()))
                .headers(headers -> headers.setBearerAuth(session.token().text()));
    }

    private static RequestBodySpec from(Caller caller, RequestBodySpec call) {
        return call.header("Accept-Language", caller.language().tag())
                .header("X-Forwarded-For", caller.address().literal());
    }

    private static <T> Mono<Answer<T>> answer(
            RequestHeadersSpec<?> call, Function<ClientResponse, Mono<Answer<T>>> reading) {
        return call.exchangeToMono(reading).onErrorResume(HttpPatientApi::isAway, fault -> {
            LOG.warn(
                    "The registration-service is away or too slow: {}",
                    fault.getClass().getName());
            return Mono.just(Answers.away());
        });
    }

    private static boolean isAway(Throwable fault) {
        return fault instanceof WebClientRequestException
                || fault instanceof IOException
                || fault instanceof TimeoutException;
    }
}
