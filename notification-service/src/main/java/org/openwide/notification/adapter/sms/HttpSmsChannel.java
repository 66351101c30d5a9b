package org.openwide.notification.adapter.sms;

import io.netty.channel.ConnectTimeoutException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.openwide.notification.application.SmsChannel;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.TextMessage;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Texts through an SMS gateway of one's own: one signed POST each, never a second. */
public final class HttpSmsChannel implements SmsChannel {

    private final WebClient client;
    private final HttpAnswers answers;
    private final BodySignature signature;
    private final String sender;

    public HttpSmsChannel(SmsGateway gateway, BodySignature signature) {
        this.client = GatewayClients.of(gateway);
        this.answers = new HttpAnswers(new GatewayJson(gateway.currency()));
        this.signature = signature;
        this.sender = gateway.sender();
    }

    @Override
    public String name() {
        return "http";
    }

    @Override
    public Mono<Answer> send(TextMessage message) {
        return Mono.defer(() -> send(message, new AtomicBoolean()));
    }

    /** @param begun whether there was a connection, and the request began to be written to it */
    private Mono<Answer> send(TextMessage message, AtomicBoolean begun) {
        String body = GatewayJson.write(fields(message));
        return client.post()
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", message.id().toString())
                .headers(headers -> signature.sign(headers, body))
                .bodyValue(body)
                .httpRequest(_ -> begun.set(true))
                .exchangeToMono(response -> answer(response, message.to()))
                .onErrorResume(failure -> Mono.just(answerTo(failure, begun.get())));
    }

    private Map<String, String> fields(TextMessage message) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", message.id().toString());
        fields.put("to", message.to());
        fields.put("from", sender);
        fields.put("text", message.body());
        return fields;
    }

    /** Off the event loop: what is known of a country's numbers is read from a file with the first of them. */
    private Mono<Answer> answer(ClientResponse response, String number) {
        int status = response.statusCode().value();
        return response.bodyToMono(String.class)
                .defaultIfEmpty("")
                .publishOn(Schedulers.boundedElastic())
                .map(body -> answers.read(status, response.headers().asHttpHeaders(), body, number));
    }

    /** Where no connection was made, or none was free in time, nothing was sent; after that nobody knows. */
    private static Answer answerTo(Throwable failure, boolean begun) {
        return begun && !isNeverConnected(failure)
                ? new Answer.Unsure(failure.getClass().getSimpleName())
                : new Answer.NotNow("not-connected");
    }

    private static boolean isNeverConnected(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ConnectException
                        || cause instanceof ConnectTimeoutException
                        || cause instanceof UnknownHostException
                        || cause instanceof SSLHandshakeException);
    }
}
