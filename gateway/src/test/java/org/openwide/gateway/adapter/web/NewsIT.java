package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class NewsIT extends PatientBrowser {

    private static final Duration TIME_FOR_TWO_LOOKS = Duration.ofSeconds(2);

    @Autowired
    private MeterRegistry meters;

    @Test
    void aWaitingPageHearsWhatHappensWithoutProlongingTheSession() {
        standsAt("mobile-code", TEXTED.replace("\"sent\"", "\"pending\""));

        StepVerifier.create(news())
                .assertNext(first ->
                        assertThat(first).isEqualTo(new News("/register/code", "pending", "Your text is on its way.")))
                .then(() -> standsAt("mobile-code", sentAt("2026-11-23T10:42:00Z", TEXTED)))
                .assertNext(
                        second -> assertThat(second.text()).isEqualTo("We texted you at 10:42am on 23 November 2026."))
                .then(() -> standsAt("password"))
                .assertNext(third -> assertThat(third.page()).isEqualTo("/register/password"))
                .thenCancel()
                .verify(PATIENCE);

        REGISTRATION.verify(getRequestedFor(urlEqualTo(PATH)).withHeader("Access-Background", equalTo("true")));
        REGISTRATION.verify(0, getRequestedFor(urlEqualTo(PATH)).withoutHeader("Access-Background"));
        nobodyLooksWhenNobodyListens();
    }

    private void nobodyLooksWhenNobodyListens() {
        var before = new AtomicInteger(looks());
        await("a time without a look")
                .atMost(PATIENCE)
                .pollInterval(TIME_FOR_TWO_LOOKS)
                .until(() -> {
                    var now = looks();
                    return before.getAndSet(now) == now;
                });
    }

    private static int looks() {
        return REGISTRATION.getAllServeEvents().size();
    }

    @Test
    void aTextThatCouldNotBeSentIsSaidInTheLanguageOfThePage() {
        language = "cy";
        standsAt("mobile-code", TEXTED.replace("\"sent\"", "\"failed\""));

        StepVerifier.create(news())
                .assertNext(first -> assertThat(first.text()).startsWith("Ni allem anfon neges destun"))
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void aSessionThatEndedSendsThePageToSayWhy() {
        everything(problem(401, "access-token-invalid"));

        StepVerifier.create(news())
                .assertNext(only -> assertThat(only.state()).isEqualTo("ended"))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void aServiceThatIsAwayIsNoNews() {
        everything(WireMock.aResponse().withStatus(503));

        StepVerifier.create(news()).expectComplete().verify(PATIENCE);
    }

    @Test
    void noProxyIsToHoldTheNewsBack() {
        everything(WireMock.aResponse().withStatus(503));

        http().get()
                .uri("/register/news")
                .cookie("openwide", cookie())
                .exchange()
                .expectHeader()
                .valueEquals("X-Accel-Buffering", "no");
    }

    @Test
    void newsAreTimedByHowLongTheyTookToBegin() {
        standsAt("mobile-code", TEXTED.replace("\"sent\"", "\"pending\""));
        var before = timed();

        StepVerifier.create(news())
                .expectNextCount(1)
                .then(() -> await().untilAsserted(() -> assertThat(timed()).isEqualTo(before + 1)))
                .thenCancel()
                .verify(PATIENCE);
    }

    private long timed() {
        return meters
                .find("openwide.gateway.requests")
                .tag("route", "/register/news")
                .tag("status", "2xx")
                .timers()
                .stream()
                .mapToLong(Timer::count)
                .sum();
    }

    private Flux<News> news() {
        return http().get()
                .uri("/register/news")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .cookie("openwide", cookie())
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(News.class)
                .getResponseBody();
    }
}
