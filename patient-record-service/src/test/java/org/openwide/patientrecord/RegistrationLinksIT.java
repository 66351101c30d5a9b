package org.openwide.patientrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwide.event.Event;
import org.openwide.event.Topic;
import org.openwide.event.registrationlink.Channel;
import org.openwide.event.registrationlink.LinkDelivery;
import org.openwide.event.registrationlink.LinkDeliveryRequested;
import org.openwide.event.registrationlink.LinkIssued;
import org.openwide.event.registrationlink.LinkMatchDataChanged;
import org.openwide.event.registrationlink.LinkRevoked;
import org.openwide.event.registrationlink.MatchData;
import org.openwide.event.sealing.Recipient;
import org.openwide.event.sealing.Unsealer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

class RegistrationLinksIT extends ServiceFixture {

    private static final String LINKS = "/patients/p-1/registration-links";
    private static final Unsealer REGISTRATION_SERVICE =
            Unsealer.with(Surroundings.KEYS.privateKeyset(Recipient.REGISTRATION_SERVICE));
    private static final Unsealer NOTIFICATION_SERVICE =
            Unsealer.with(Surroundings.KEYS.privateKeyset(Recipient.NOTIFICATION_SERVICE));

    @Test
    void aReadyPatientGetsALink() {
        aPatient("p-1", READY);

        var link = json(practice(HttpMethod.POST, LINKS, "{\"sendBy\":\"none\"}")
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-store"));

        assertThat(link).containsOnlyKeys("linkId", "url", "expiresAt", "checks");
        assertThat(String.valueOf(link.get("url"))).matches("https://portal\\.example\\.org/start#[A-Za-z0-9_-]{43}");
        assertThat(Instant.parse(String.valueOf(link.get("expiresAt"))))
                .isBetween(
                        Instant.now().plus(Duration.ofDays(14)).minusSeconds(60),
                        Instant.now().plus(Duration.ofDays(14)));
        assertThat(link.get("checks"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .singleElement()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("code", "texts-may-be-charged")
                .containsEntry("severity", "info")
                .containsKey("message");
    }

    @Test
    void theRegistrationServiceHearsWhatToMatchAgainst() {
        aPatient("p-1", READY);
        var link = aLink("none");

        var event = linkEvents(1).getFirst();

        var issued = (LinkIssued) event.data();
        assertThat(issued.linkId()).isEqualTo(UUID.fromString(link.get("linkId")));
        assertThat(issued.tokenHash()).isEqualTo(Surroundings.sha256(tokenOf(link)));
        assertThat(issued.practice().regions()).containsExactly("GB");
        assertThat(REGISTRATION_SERVICE.open(issued.sealed(), event, MatchData.class))
                .isEqualTo(new MatchData(
                        "Siân", null, "O'Neill-Ó Súilleabháin", java.time.LocalDate.of(1948, 2, 29), "+447700900123"));
        assertThat(event.source()).isEqualTo("/openwide/patient-record-service");
        assertThat(event.subject()).isEqualTo(practice + "/p-1");
        assertThat(event.correlationId()).isEqualTo(link.get("linkId"));
        assertThat(event.traceparent()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
        assertThat(event.id().version()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"sms, SMS, +447700900123", "email, EMAIL, sian@example.org"})
    void aLinkCanBeSent(String sendBy, Channel channel, String to) {
        aPatient("p-1", READY);
        var link = aLink(sendBy);

        var event = linkEvents(2).getLast();

        var delivery = (LinkDeliveryRequested) event.data();
        assertThat(delivery.channel()).isEqualTo(channel);
        assertThat(NOTIFICATION_SERVICE.open(delivery.sealed(), event, LinkDelivery.class))
                .isEqualTo(new LinkDelivery(to, "Siân", urlOf(link)));
        get(LINKS).expectBody().jsonPath("$.links[0].delivery").isEqualTo("pending");
    }

    @Test
    void aLinkByEmailNeedsAnAddressOnTheRecord() {
        aPatient("p-1", READY.replace("\"email\":\"sian@example.org\",", ""));

        practice(HttpMethod.POST, LINKS, "{\"sendBy\":\"email\"}")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("request-invalid")
                .jsonPath("$.errors[0].field")
                .isEqualTo("email");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|sendBy|required",
                "{\"sendBy\":\"pigeon\"}|sendBy|wrong-type",
                "{\"sendBy\":1}|sendBy|wrong-type",
                "{\"sendBy\":\"none\",\"to\":\"+447700900999\"}|to|unknown-field"
            })
    void aWishOfTheWrongFormIsRefused(String body, String field, String code) {
        aPatient("p-1", READY);

        practice(HttpMethod.POST, LINKS, body)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"dateOfBirth\":\"1990-01-01\",\"phones\":{}}|mobile-missing",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"dateOfBirth\":\"1990-01-01\",\"phones\":{\"home\":\"07700 900123\"}}|mobile-in-home-field",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"dateOfBirth\":\"1990-01-01\",\"phones\":{\"work\":\"07700 900123\"}}|mobile-in-work-field",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"dateOfBirth\":\"1990-01-01\",\"phones\":{\"mobile\":\"020 7946 0018\"}}|mobile-not-textable",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"dateOfBirth\":\"1990-01-01\",\"phones\":{\"mobile\":\"070 1234 5678\"}}|mobile-not-textable",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"dateOfBirth\":\"1990-01-01\",\"phones\":{\"mobile\":\"+33 6 12 34 56 78\"}}|region-not-served",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"phones\":{\"mobile\":\"07700 900123\"}}|date-of-birth-missing",
                "{\"givenName\":\"A\",\"familyName\":\"B\",\"dateOfBirth\":\"1990-01-01\",\"phones\":{\"mobile\":\"07700 900123\"},\"archived\":true}|patient-archived"
            })
    void aRecordThatIsNotReadyIsToldExactlyWhy(String record, String code) {
        aPatient("p-1", record);

        practice(HttpMethod.POST, LINKS, "{\"sendBy\":\"sms\"}")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-ready-for-registration")
                .jsonPath("$.checks[*].code")
                .<List<String>>value(it -> assertThat(it).containsExactly(code, "texts-may-be-charged"))
                .jsonPath("$.checks[0].severity")
                .isEqualTo("error")
                .jsonPath("$.checks[0].message")
                .isNotEmpty();
        assertThat(EventBench.said(Topic.REGISTRATION_LINKS, practice + "/p-1")).isEmpty();
    }

    @Test
    void sharedContactsAreAWarning() {
        aPatient("p-1", READY);
        aPatient("p-2", READY);

        practice(HttpMethod.POST, LINKS, "{\"sendBy\":\"none\"}")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.checks[*].code")
                .<List<String>>value(
                        it -> assertThat(it).contains("mobile-shared", "email-shared", "texts-may-be-charged"));
    }

    @Test
    void aNewLinkReplacesTheEarlierOne() {
        aPatient("p-1", READY);
        var first = aLink("none");
        aLink("none");

        var events = linkEvents(3);

        assertThat(events)
                .extracting(it -> it.data().getClass().getSimpleName())
                .containsExactly("LinkIssued", "LinkRevoked", "LinkIssued");
        assertThat(events).extracting(Event::sequence).containsExactly(1L, 2L, 3L);
        assertThat(((LinkRevoked) events.get(1).data()).reason()).isEqualTo("replaced");
        assertThat(((LinkRevoked) events.get(1).data()).linkId()).isEqualTo(UUID.fromString(first.get("linkId")));
        get(LINKS)
                .expectBody()
                .jsonPath("$.links[*].state")
                .<List<String>>value(it -> assertThat(it).containsExactly("live", "replaced"));
    }

    @Test
    void ofTwentyAtOnceOneLinkIsLive() {
        aPatient("p-1", READY);

        var links = IntStream.range(0, 20)
                .parallel()
                .mapToObj(racer -> aLink("none"))
                .toList();

        assertThat(links).hasSize(20);
        var states = states();
        assertThat(states).hasSize(20).filteredOn("live"::equals).hasSize(1);
        assertThat(linkEvents(39))
                .extracting(Event::sequence)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 39).mapToObj(Long::valueOf).toList());
    }

    @Test
    void aLinkIsWithdrawn() {
        aPatient("p-1", READY);
        var link = aLink("none");

        practice(HttpMethod.DELETE, LINKS + "/" + link.get("linkId"), "")
                .expectStatus()
                .isNoContent();
        practice(HttpMethod.DELETE, LINKS + "/" + link.get("linkId"), "")
                .expectStatus()
                .isNoContent();

        assertThat(states()).containsExactly("withdrawn");
        assertThat(((LinkRevoked) linkEvents(2).getLast().data()).reason()).isEqualTo("withdrawn");
    }

    @Test
    void anUnknownLinkOrPatientIsNotFound() {
        aPatient("p-1", READY);

        practice(HttpMethod.DELETE, LINKS + "/01a20579-c94f-727a-ab98-f3d458052fd2", "")
                .expectStatus()
                .isNotFound();
        practice(HttpMethod.DELETE, LINKS + "/no-uuid", "").expectStatus().isNotFound();
        practice(HttpMethod.POST, "/patients/nobody/registration-links", "{\"sendBy\":\"none\"}")
                .expectStatus()
                .isNotFound();
        get("/patients/nobody/registration-links").expectStatus().isNotFound();
    }

    @Test
    void aCorrectionCountsAtOnceForTheSameLink() {
        aPatient("p-1", READY);
        aLink("none");
        practice(HttpMethod.PUT, "/patients/p-1", READY.replace("07700 900123", "07700 900456"))
                .expectStatus()
                .isOk();

        var event = linkEvents(2).getLast();

        var changed = (LinkMatchDataChanged) event.data();
        assertThat(REGISTRATION_SERVICE
                        .open(changed.sealed(), event, MatchData.class)
                        .mobile())
                .isEqualTo("+447700900456");
        assertThat(states()).containsExactly("live");
    }

    @Test
    void archivingWithdrawsTheLink() {
        aPatient("p-1", READY);
        aLink("none");
        practice(HttpMethod.PUT, "/patients/p-1", READY.replace("}}", "},\"archived\":true}"))
                .expectStatus()
                .isOk();

        assertThat(linkEvents(2).getLast().data()).isInstanceOf(LinkRevoked.class);
        assertThat(states()).containsExactly("withdrawn");
    }

    private Map<String, String> aLink(String sendBy) {
        var link = json(practice(HttpMethod.POST, LINKS, "{\"sendBy\":\"" + sendBy + "\"}")
                .expectStatus()
                .isCreated());
        return Map.of("linkId", String.valueOf(link.get("linkId")), "url", String.valueOf(link.get("url")));
    }

    private static String tokenOf(Map<String, String> link) {
        return urlOf(link).substring(urlOf(link).indexOf('#') + 1);
    }

    private static String urlOf(Map<String, String> link) {
        return String.valueOf(link.get("url"));
    }

    @SuppressWarnings("unchecked")
    private List<Object> states() {
        var links = (List<Map<String, Object>>) json(get(LINKS)).getOrDefault("links", List.of());
        return links.stream()
                .map(link -> (Object) String.valueOf(link.get("state")))
                .toList();
    }

    private List<Event<?>> linkEvents(int count) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> EventBench.said(Topic.REGISTRATION_LINKS, practice + "/p-1"),
                        events -> events.size() == count);
    }
}
