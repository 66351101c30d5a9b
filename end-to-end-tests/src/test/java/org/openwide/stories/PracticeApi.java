package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the practice's software does. */
record PracticeApi(Http http, String practiceId) {

    /** A practice of its own, with a key, made by the operator. */
    static PracticeApi ofNew(Stack stack, Map<String, String> look) {
        var practice = new HashMap<>(Map.of("name", "Harbour Street Surgery", "phone", "020 7946 0456"));
        practice.putAll(look);
        var id = "practice-" + UUID.randomUUID().toString().substring(0, 8);
        var path = "/api/practices/" + id;
        var made = stack.operator().put(path, practice);
        assertThat(made.status()).as(made.body()).isIn(200, 201);
        var key = stack.operator().post(path + "/keys", Map.of("label", "a story"));
        return new PracticeApi(stack.gateway().as(key.text("key")), id);
    }

    Answer put(Person person) {
        return http.put(path(person), person.asRecord());
    }

    Answer record(Person person) {
        return http.get(path(person));
    }

    Answer issueLink(Person person) {
        return http.post(path(person) + "/registration-links", Map.of("sendBy", "none"));
    }

    /** Issues a link that is texted to the patient. */
    Answer textLink(Person person) {
        return http.post(path(person) + "/registration-links", Map.of("sendBy", "sms"));
    }

    Answer withdraw(Person person, String linkId) {
        return http.delete(path(person) + "/registration-links/" + linkId);
    }

    Answer notifications(String state) {
        return http.get("/api/practices/" + practiceId + "/notifications?state=" + state);
    }

    Answer charges() {
        return http.get("/api/practices/" + practiceId + "/sms-charges");
    }

    /** Puts the record and issues a link; its token. */
    String linkFor(Person person) {
        assertThat(put(person).status()).isIn(200, 201);
        return newLinkFor(person);
    }

    /** Issues a link for a record that is there; its token. */
    String newLinkFor(Person person) {
        var issued = issueLink(person);
        assertThat(issued.status()).as(issued.body()).isEqualTo(201);
        return token(issued.text("url"));
    }

    static String token(String url) {
        return url.substring(url.indexOf('#') + 1);
    }

    private String path(Person person) {
        return "/api/practices/" + practiceId + "/patients/" + person.patientId();
    }
}
