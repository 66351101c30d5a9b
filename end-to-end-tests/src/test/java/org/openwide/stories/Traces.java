package org.openwide.stories;

import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Collects what the services of the shared stack send as traces (OTLP over HTTP). */
final class Traces {

    private static final List<byte[]> RECEIVED = new CopyOnWriteArrayList<>();
    private static final List<Span> SPANS = new CopyOnWriteArrayList<>();
    private static final HttpServer COLLECTOR = start();

    private Traces() {}

    /** What one service did in a trace. */
    record Span(String traceId, String id, String parentId, String service, String kind, String name) {

        /** Such as {@code gateway SERVER http post /api/registrations/{id}/details}. */
        String brief() {
            return service + " " + kind + " " + name;
        }
    }

    /** The settings that make a service trace everything, to here. */
    static Map<String, String> environment() {
        var endpoint = "http://127.0.0.1:" + COLLECTOR.getAddress().getPort() + "/v1/traces";
        return Map.of(
                "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT", endpoint,
                "MANAGEMENT_TRACING_EXPORT_ENABLED", "true",
                "MANAGEMENT_TRACING_SAMPLING_PROBABILITY", "1.0");
    }

    /** All that was sent, as bytes to search. */
    static byte[] received() {
        var all = new ByteArrayOutputStream();
        RECEIVED.forEach(all::writeBytes);
        return all.toByteArray();
    }

    static List<Span> of(String traceId) {
        return SPANS.stream().filter(span -> span.traceId().equals(traceId)).toList();
    }

    /** Those whose parent has not arrived, or is not of this trace; the first of a trace has none. */
    static Set<String> orphans(String traceId) {
        var spans = of(traceId);
        var ids = spans.stream().map(Span::id).collect(Collectors.toSet());
        return spans.stream()
                .filter(span -> !span.parentId().isEmpty() && !ids.contains(span.parentId()))
                .map(Span::brief)
                .collect(Collectors.toSet());
    }

    private static Stream<Span> read(byte[] sent) throws IOException {
        return ExportTraceServiceRequest.parseFrom(sent).getResourceSpansList().stream()
                .flatMap(of -> of.getScopeSpansList().stream()
                        .flatMap(scope -> scope.getSpansList().stream())
                        .map(span -> read(serviceIn(of.getResource().getAttributesList()), span)));
    }

    private static Span read(String service, io.opentelemetry.proto.trace.v1.Span span) {
        var hex = HexFormat.of();
        return new Span(
                hex.formatHex(span.getTraceId().toByteArray()),
                hex.formatHex(span.getSpanId().toByteArray()),
                hex.formatHex(span.getParentSpanId().toByteArray()),
                service,
                span.getKind().name().replace("SPAN_KIND_", ""),
                span.getName());
    }

    private static String serviceIn(List<KeyValue> attributes) {
        return attributes.stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(attribute -> attribute.getValue().getStringValue())
                .findFirst()
                .orElseThrow();
    }

    private static HttpServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                var gzip = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
                try (var body = gzip ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody()) {
                    var bytes = body.readAllBytes();
                    RECEIVED.add(bytes);
                    read(bytes).forEach(SPANS::add);
                }
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
