package org.openwide.stories;

import java.net.http.HttpResponse;
import org.openwide.event.json.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What a service answered. */
record Answer(int status, String body, HttpResponse<String> http) {

    static Answer of(HttpResponse<String> http) {
        return new Answer(http.statusCode(), http.body(), http);
    }

    JsonNode json() {
        return body.isEmpty() ? MissingNode.getInstance() : EventJson.mapper().readTree(body);
    }

    /** The text at a path such as {@code practice.phone}; empty where there is none. */
    String text(String path) {
        return json().at("/" + path.replace('.', '/')).asString("");
    }

    int number(String path) {
        return json().at("/" + path.replace('.', '/')).asInt(-1);
    }

    /** Status and code of a problem, or status and step of a registration: what a story says of an answer. */
    String brief() {
        var code = text("code");
        return (status + " " + (code.isEmpty() ? text("step") : code)).strip();
    }
}
