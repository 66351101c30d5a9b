package org.openwide.registration.adapter.web;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads request bodies strictly: one JSON object with these fields, each of them text, and nothing else. */
final class Bodies {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final int LONGEST = 16 * 1024;

    private Bodies() {}

    static Mono<Body> read(ServerRequest request, String... fields) {
        return bytes(request).map(bytes -> Body.of(parse(bytes), fields));
    }

    /** Details, all or some of them. */
    static Mono<Body> details(ServerRequest request) {
        return read(request, Body.DETAILS).onErrorMap(InvalidBody.class, InvalidBody::asDetails);
    }

    /** For calls without a body; an empty object passes for one. */
    static Mono<Void> none(ServerRequest request) {
        return bytes(request)
                .filter(bytes -> bytes.length > 0)
                .map(bytes -> Body.of(parse(bytes)).complete())
                .then();
    }

    /** The body is JSON or refused; what its {@code Content-Type} says it is makes no difference. */
    private static Mono<byte[]> bytes(ServerRequest request) {
        return DataBufferUtils.join(request.body(BodyExtractors.toDataBuffers()), LONGEST)
                .map(Bodies::taken)
                .defaultIfEmpty(new byte[0]);
    }

    private static byte[] taken(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            var root = STRICT.readTree(bytes);
            if (root.isMissingNode()) {
                throw new MalformedBody();
            }
            return root;
        } catch (JacksonException e) {
            throw new MalformedBody();
        }
    }
}
