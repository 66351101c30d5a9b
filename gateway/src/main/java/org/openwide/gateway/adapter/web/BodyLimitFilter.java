package org.openwide.gateway.adapter.web;

import org.openwide.gateway.domain.BodyRules;
import org.openwide.gateway.domain.Call;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Reads a body whole before a service sees any of it: bodies are small, one that is too large (whatever its length
 * says) or never ends is refused here, and a service always gets a length. Only an export is too large to be held here:
 * it goes through as it comes.
 */
@Component
class BodyLimitFilter implements GlobalFilter, Ordered {

    private final BodyRules rules;

    BodyLimitFilter(BodyRules rules) {
        this.rules = rules;
    }

    @Override
    public int getOrder() {
        return FilterOrder.BODY;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        boolean export = Visit.callOn(exchange).filter(Call::takesAnExport).isPresent();
        BodyRules most = export ? rules.forAnExport() : rules;
        if (exchange.getRequest().getHeaders().getContentLength() > most.bytes()) {
            return Mono.error(new DataBufferLimitException("The body is longer than allowed"));
        }
        return export
                ? chain.filter(exchange.mutate()
                        .request(new MeasuredRequest(exchange.getRequest(), most))
                        .build())
                : readWhole(exchange, chain);
    }

    private Mono<Void> readWhole(ServerWebExchange exchange, GatewayFilterChain chain) {
        var request = exchange.getRequest();
        return SentBodies.inTime(DataBufferUtils.join(request.getBody(), rules.bytes()), rules)
                .map(BodyLimitFilter::bytesOf)
                .defaultIfEmpty(new byte[0])
                .filter(_ -> isAwaited(exchange))
                .flatMap(body -> chain.filter(
                        exchange.mutate().request(new Whole(exchange, body)).build()));
    }

    /** A body that breaks off in a malformed chunk seems complete, but the server has already refused it. */
    private static boolean isAwaited(ServerWebExchange exchange) {
        HttpServerResponse response = ServerHttpResponseDecorator.getNativeResponse(exchange.getResponse());
        return !response.hasSentHeaders();
    }

    private static byte[] bytesOf(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    /** The request with its body at hand. */
    private static final class Whole extends ServerHttpRequestDecorator {

        private final HttpHeaders headers = new HttpHeaders();
        private final Flux<DataBuffer> body;

        Whole(ServerWebExchange exchange, byte[] bytes) {
            super(exchange.getRequest());
            headers.putAll(super.getHeaders());
            headers.remove(HttpHeaders.TRANSFER_ENCODING);
            headers.remove(HttpHeaders.EXPECT);
            if (bytes.length > 0 || headers.containsHeader(HttpHeaders.CONTENT_LENGTH)) {
                headers.setContentLength(bytes.length);
            }
            var buffers = exchange.getResponse().bufferFactory();
            body = bytes.length == 0 ? Flux.empty() : Flux.defer(() -> Flux.just(buffers.wrap(bytes)));
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return body;
        }
    }
}
