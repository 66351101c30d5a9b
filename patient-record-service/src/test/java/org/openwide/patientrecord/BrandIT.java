package org.openwide.patientrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.event.Event;
import org.openwide.event.Topic;
import org.openwide.event.practice.PracticeBranded;
import org.openwide.patientrecord.domain.Pngs;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class BrandIT extends ServiceFixture {

    private static final byte[] PNG = Pngs.square(50);

    @Test
    void everyoneSeesHowAPracticeLooks() {
        looksLike("\"colour\":\"#1D4F91\",\"logo\":\"" + Pngs.dataUrl(PNG) + "\"")
                .expectStatus()
                .isOk();

        var brand = json(brand(practice)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=60, public"));
        assertThat(brand).containsOnlyKeys("colour", "logo").containsEntry("colour", "#1d4f91");
        assertThat(String.valueOf(brand.get("logo"))).matches("/api/practices/" + practice + "/logo\\?v=[0-9a-f]{16}");
        assertThat(logoAt(String.valueOf(brand.get("logo")))).isEqualTo(PNG);
    }

    private byte @Nullable [] logoAt(String path) {
        return anyone(path)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.IMAGE_PNG)
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=300, public")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectBody()
                .returnResult()
                .getResponseBody();
    }

    @Test
    void aLogoThatIsKnownIsNotSentAgain() {
        looksLike("\"logo\":\"" + Pngs.dataUrl(PNG) + "\"").expectStatus().isOk();
        var path = "/api/practices/" + practice + "/logo";
        var tag = anyone(path).returnResult(Void.class).getResponseHeaders().getETag();

        client().get()
                .uri(path)
                .header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag))
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void whatShowsPatientsItsLookIsToldOnceForEachChange() {
        looksLike("\"colour\":\"#1d4f91\"").expectStatus().isOk();
        looksLike("\"colour\":\"#1d4f91\"").expectStatus().isOk();
        looksLike("\"logo\":\"" + Pngs.dataUrl(PNG) + "\"").expectStatus().isOk();

        await().untilAsserted(() -> assertThat(looks())
                .last()
                .extracting(PracticeBranded::logo)
                .isEqualTo(new PracticeBranded.Logo(
                        "image/png", Base64.getEncoder().encodeToString(PNG))));
        assertThat(looks()).extracting(PracticeBranded::colour).containsSubsequence("#1d4f91", null);
        assertThat(EventBench.said(Topic.PRACTICES, practice))
                .extracting(Event::sequence)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(looks()).doesNotHaveDuplicates();
    }

    private List<PracticeBranded> looks() {
        return EventBench.said(Topic.PRACTICES, practice).stream()
                .map(event -> (PracticeBranded) event.data())
                .toList();
    }

    @Test
    void theOperatorSeesItToo() {
        looksLike("\"colour\":\"#1d4f91\"").expectBody().jsonPath("$.colour").isEqualTo("#1d4f91");
        looksLike("\"timeZone\":\"Europe/London\"")
                .expectBody()
                .jsonPath("$.colour")
                .doesNotExist();
        assertThat(json(brand(practice))).isEqualTo(Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", ".x", "a%20b"})
    void aPracticeThatThereIsNotLooksLikeOurOwnDesign(String unknown) {
        client().get()
                .uri(base -> URI.create(base.path("/api/practices/").build() + unknown + "/brand"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{}", JsonCompareMode.STRICT);
    }

    @Test
    void aPracticeWithoutALogoHasNone() {
        anyone("/api/practices/" + practice + "/logo")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-found");
        anyone("/api/practices/nowhere/logo").expectStatus().isNotFound();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"colour\":\"#ffffff\"|colour|low-contrast",
                "\"colour\":\"white\"|colour|not-a-colour",
                "\"colour\":1|colour|wrong-type",
                "\"logo\":\"https://example.org/x.png\"|logo|not-a-png",
                "\"logo\":[]|logo|wrong-type"
            })
    void aLookOfTheWrongFormIsRefused(String look, String field, String code) {
        looksLike(look)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("request-invalid")
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code)
                .jsonPath("$.errors[0].message")
                .isNotEmpty();
    }

    @Test
    void aLogoOver8KibIsRefused() {
        looksLike("\"logo\":\"" + Pngs.dataUrl(Pngs.square(55)) + "\"")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("too-long");
    }

    @ParameterizedTest
    @CsvSource({"POST, brand", "PUT, logo", "DELETE, logo"})
    void lookingIsAllThatEveryoneMayDo(HttpMethod method, String what) {
        client().method(method)
                .uri("/api/practices/" + practice + "/" + what)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    private ResponseSpec looksLike(String look) {
        return operator(
                HttpMethod.PUT,
                "/api/practices/" + practice,
                "{\"name\":\"Riverside Dental\",\"phone\":\"020 7946 0000\"," + look + "}");
    }

    private ResponseSpec brand(String id) {
        return anyone("/api/practices/" + id + "/brand");
    }

    private ResponseSpec anyone(String path) {
        return client().get().uri(path).exchange();
    }
}
