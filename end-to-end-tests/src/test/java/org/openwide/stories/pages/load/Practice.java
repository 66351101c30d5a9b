package org.openwide.stories.pages.load;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;

/** The practice that the patients of a load belong to. */
record Practice(RunningStack stack) {

    /** A link for a new patient. */
    String link(int number) {
        var patient = stack.gateway() + "/api/practices/" + stack.practice() + "/patients/" + UUID.randomUUID();
        send(patient, "PUT", """
                {"givenName":"Load","familyName":"Tester","dateOfBirth":"1950-02-01","phones":{"mobile":"%s"}}""".formatted(mobile(number)));
        return RunningStack.text(send(patient + "/registration-links", "POST", "{\"sendBy\":\"none\"}"), "url");
    }

    /** A drama number, which nobody has. */
    String mobile(int number) {
        return "+44770090010" + number;
    }

    private String send(String address, String method, String json) {
        var answer = Calls.send(HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + stack.key())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("The practice API answered " + answer.statusCode());
        }
        return answer.body();
    }
}
