package org.openwide.gateway.adapter.operations;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.openwide.gateway.application.Operations;
import org.openwide.gateway.domain.operations.Health;
import org.openwide.gateway.domain.operations.Numbers;
import org.openwide.gateway.domain.operations.OperatorKey;
import org.openwide.gateway.domain.operations.Registrations;
import org.openwide.gateway.domain.operations.Shown;
import org.openwide.gateway.domain.operations.Texts;
import org.openwide.gateway.domain.operations.Watched;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks each service for what is its own, with the operator's own key: whom a key lets in, they decide. */
@Component
class HttpOperations implements Operations {

    private static final Logger LOG = LoggerFactory.getLogger(HttpOperations.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int NUMBERS_AT_MOST = 2 * 1024 * 1024;

    private final WebClient registrations;
    private final WebClient notifications;
    private final WebClient records;
    private final OwnNumbers own;

    HttpOperations(
            @Qualifier("registrationService") WebClient registrations,
            @Qualifier("notificationService") WebClient notifications,
            @Qualifier("patientRecordService") WebClient records,
            OwnNumbers own) {
        this.registrations = registrations;
        this.notifications = notifications;
        this.records = records;
        this.own = own;
    }

    @Override
    public Mono<Shown<Registrations>> registrations(OperatorKey key, int days) {
        return ask(
                records,
                "/api/operations/registrations?days={days}",
                days,
                key,
                RegistrationsJson.class,
                RegistrationsJson::read);
    }

    @Override
    public Mono<Shown<Texts>> texts(OperatorKey key, int days) {
        return ask(notifications, "/api/operations/texts?days={days}", days, key, TextsJson.class, TextsJson::read);
    }

    @Override
    public Mono<List<Health>> health() {
        return Flux.just(Watched.values())
                .flatMapSequential(each -> health(each, numbers(each)))
                .collectList();
    }

    private <J, T> Mono<Shown<T>> ask(
            WebClient service, String path, int days, OperatorKey key, Class<J> json, Function<J, T> read) {
        return service.get()
                .uri(path, days)
                .headers(headers -> headers.setBearerAuth(key.text()))
                .retrieve()
                .bodyToMono(json)
                .<Shown<T>>map(found -> new Shown.It<>(read.apply(found)))
                .timeout(PATIENCE)
                .onErrorResume(fault -> Mono.just(refused(fault)));
    }

    private static <T> Shown<T> refused(Throwable fault) {
        if (fault instanceof WebClientResponseException answer
                && answer.getStatusCode().is4xxClientError()) {
            return new Shown.KeyRefused<>();
        }
        LOG.warn("What operators see is not to be had: {}", fault.getClass().getName());
        return new Shown.Away<>();
    }

    private static Mono<Health> health(Watched each, Mono<String> numbers) {
        return numbers.map(text -> Health.of(each, Numbers.read(text)))
                .timeout(PATIENCE)
                .defaultIfEmpty(Health.unknown(each))
                .onErrorResume(fault -> {
                    LOG.warn("No numbers of {}: {}", each, fault.getClass().getName());
                    return Mono.just(Health.unknown(each));
                });
    }

    private Mono<String> numbers(Watched each) {
        return switch (each) {
            case GATEWAY -> own.text();
            case REGISTRATION -> numbersOf(registrations);
            case NOTIFICATION -> numbersOf(notifications);
            case PATIENT_RECORD -> numbersOf(records);
        };
    }

    private static Mono<String> numbersOf(WebClient service) {
        return service.mutate()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(NUMBERS_AT_MOST))
                .build()
                .get()
                .uri("/actuator/prometheus")
                .retrieve()
                .bodyToMono(String.class);
    }
}
