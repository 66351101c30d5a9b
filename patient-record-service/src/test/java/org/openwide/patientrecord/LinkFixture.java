package org.openwide.patientrecord;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.openwide.event.Event;
import org.openwide.event.Topic;
import org.openwide.event.sealing.Recipient;
import org.openwide.event.sealing.Unsealer;
import org.springframework.http.HttpMethod;

/** Links of one patient, and what is said of them to other services. */
abstract class LinkFixture extends ServiceFixture {

    static final String LINKS = "/patients/p-1/registration-links";
    static final Unsealer REGISTRATION_SERVICE =
            Unsealer.with(Surroundings.KEYS.privateKeyset(Recipient.REGISTRATION_SERVICE));
    static final Unsealer NOTIFICATION_SERVICE =
            Unsealer.with(Surroundings.KEYS.privateKeyset(Recipient.NOTIFICATION_SERVICE));

    Map<String, String> aLink(String sendBy) {
        var link = json(practice(HttpMethod.POST, LINKS, "{\"sendBy\":\"" + sendBy + "\"}")
                .expectStatus()
                .isCreated());
        return Map.of("linkId", String.valueOf(link.get("linkId")), "url", String.valueOf(link.get("url")));
    }

    static String tokenOf(Map<String, String> link) {
        return urlOf(link).substring(urlOf(link).indexOf('#') + 1);
    }

    static String urlOf(Map<String, String> link) {
        return String.valueOf(link.get("url"));
    }

    List<Object> states() {
        return jsonList(get(LINKS)).stream()
                .map(link -> (Object) String.valueOf(link.get("state")))
                .toList();
    }

    List<Event<?>> linkEvents(int count) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> EventBench.said(Topic.REGISTRATION_LINKS, practice + "/p-1"),
                        events -> events.size() == count);
    }
}
