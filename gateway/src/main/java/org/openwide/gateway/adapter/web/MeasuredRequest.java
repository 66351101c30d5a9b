package org.openwide.gateway.adapter.web;

import java.util.concurrent.atomic.AtomicLong;
import org.openwide.gateway.domain.BodyRules;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;

/** A request whose body goes on piece by piece, and breaks off where it becomes too large or does not come. */
final class MeasuredRequest extends ServerHttpRequestDecorator {

    private final HttpHeaders headers = new HttpHeaders();
    private final BodyRules rules;

    MeasuredRequest(ServerHttpRequest request, BodyRules rules) {
        super(request);
        this.rules = rules;
        headers.putAll(request.getHeaders());
        headers.remove(HttpHeaders.EXPECT);
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return Flux.defer(() -> {
            var bytes = new AtomicLong();
            return SentBodies.inTime(super.getBody(), rules)
                    .handle((piece, sink) -> measure(piece, bytes.addAndGet(piece.readableByteCount()), sink));
        });
    }

    private void measure(DataBuffer piece, long bytes, SynchronousSink<DataBuffer> sink) {
        if (bytes <= rules.bytes()) {
            sink.next(piece);
        } else {
            DataBufferUtils.release(piece);
            sink.error(new DataBufferLimitException("The body is longer than allowed"));
        }
    }
}
