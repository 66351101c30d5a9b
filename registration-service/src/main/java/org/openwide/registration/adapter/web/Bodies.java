package org.openwide.registration.adapter.web;

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

    private Bodies() {}

    static Mono<Body> read(ServerRequest request, String... fields) {
        return bytes(request).map(bytes -> Body.of(parse(bytes), fields));
    }

    /** For calls without a body; an empty object passes for one. */
    static Mono<Void> none(ServerRequest request) {
        return bytes(request)
                .filter(bytes -> bytes.length > 0)
                .map(bytes -> Body.of(parse(bytes)).complete())
                .then();
    }

    private static Mono<byte[]> bytes(ServerRequest request) {
        return request.bodyToMono(byte[].class).defaultIfEmpty(new byte[0]);
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
