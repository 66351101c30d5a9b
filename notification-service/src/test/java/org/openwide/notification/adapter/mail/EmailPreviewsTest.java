package org.openwide.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwide.notification.adapter.mail.EmailPreviews.Preview;
import org.springframework.http.HttpStatus;

class EmailPreviewsTest {

    private final EmailPreviewController previews = new EmailPreviewController();

    static Stream<Preview> everyEmail() {
        return new EmailPreviews().all().stream();
    }

    @ParameterizedTest
    @MethodSource("everyEmail")
    void everyEmailCanBeReadInTheDarkAndByScreenReaders(Preview email) {
        String html = email.worded().html();

        assertThat(html)
                .contains(
                        "<meta name=\"color-scheme\" content=\"light dark\">",
                        "@media (prefers-color-scheme: dark)",
                        "<html lang=\"");
        assertThat(html.split("<h1", -1)).hasSize(2);
        assertThat(html.replace("<table role=\"presentation\"", "")).doesNotContain("<table");
        assertThat(html).doesNotContain(" th:", "[(", "url(", "@import", "<link", "<script");
    }

    @ParameterizedTest
    @MethodSource("everyEmail")
    void nothingIsLoadedFromElsewhere(Preview email) {
        assertThat(email.worded().html()).doesNotContainPattern("src=\"(?!cid:)");
        assertThat(email.shown(Scheme.LIGHT)).doesNotContain("cid:");
    }

    @Test
    void bothSchemesAreShownWhateverTheReaderPrefers() {
        Preview email = everyEmail().findFirst().orElseThrow();

        assertThat(email.shown(Scheme.DARK)).contains("@media all", "color-scheme: dark");
        assertThat(email.shown(Scheme.LIGHT)).contains("@media not all", "color-scheme: light");
    }

    @ParameterizedTest
    @MethodSource("everyEmail")
    void thePageFramesEachAndEachRunsNothing(Preview email) {
        String page =
                String.valueOf(previews.all().blockOptional().orElseThrow().getBody());
        var shown = previews.one(email.name(), "dark").blockOptional().orElseThrow();

        assertThat(page).contains("<iframe sandbox", "/internal/email-previews/" + email.name() + "/dark\"");
        assertThat(shown.getBody()).isEqualTo(email.shown(Scheme.DARK));
        assertThat(shown.getHeaders().getFirst("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
    }

    @Test
    void whatThereIsNotIsNotFound() {
        assertThat(previews.one("nothing", "light")
                        .blockOptional()
                        .orElseThrow()
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }
}
