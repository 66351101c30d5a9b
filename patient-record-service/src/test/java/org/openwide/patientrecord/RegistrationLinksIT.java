package org.openwide.patientrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwide.event.Event;
import org.openwide.event.registrationlink.Channel;
import org.openwide.event.registrationlink.LinkDelivery;
import org.openwide.event.registrationlink.LinkDeliveryRequested;
import org.openwide.event.registrationlink.LinkIssued;
import org.openwide.event.registrationlink.LinkMatchDataChanged;
import org.openwide.event.registrationlink.LinkRevoked;
import org.openwide.event.registrationlink.MatchData;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

class RegistrationLinksIT extends LinkFixture {

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
        assertThat(delivery.language()).isEqualTo("en");
        assertThat(NOTIFICATION_SERVICE.open(delivery.sealed(), event, LinkDelivery.class))
                .isEqualTo(new LinkDelivery(to, "Siân", urlOf(link)));
        get(LINKS).expectBody().jsonPath("$[0].delivery").isEqualTo("pending");
    }

    @Test
    void staffSayInWhichLanguageALinkIsSent() {
        aPatient("p-1", READY);
        practice(HttpMethod.POST, LINKS, "{\"sendBy\":\"sms\",\"language\":\"cy\"}")
                .expectStatus()
                .isCreated();

        var delivery = (LinkDeliveryRequested) linkEvents(2).getLast().data();
        assertThat(delivery.language()).isEqualTo("cy");
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
                .jsonPath("$[*].state")
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

    @Test
    void theEventStandsInTheTraceOfTheCall() {
        aPatient("p-1", READY);

        client().post()
                .uri("/api/practices/" + practice + LINKS)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + key)
                .header("traceparent", EventBench.TRACE)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"sendBy\":\"none\"}")
                .exchange()
                .expectStatus()
                .isCreated();

        assertThat(linkEvents(1).getFirst().traceparent()).startsWith(EventBench.TRACE.substring(0, 36));
    }
}
