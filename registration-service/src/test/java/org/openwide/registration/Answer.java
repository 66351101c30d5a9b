package org.openwide.registration;

import java.net.http.HttpResponse;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What the API answered. */
public record Answer(int status, HttpResponse<String> response) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response);
    }

    public JsonNode body() {
        return response.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(response.body());
    }

    /** A text in the body, by its path; empty when there is none. */
    public String text(String pointer) {
        return body().at(pointer).asString("");
    }

    public String step() {
        return text("/step");
    }

    public String code() {
        return text("/code");
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }
}
