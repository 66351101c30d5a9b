package org.openwide.gateway.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwide.gateway.domain.FieldError;
import org.openwide.gateway.domain.LaterReason;
import org.openwide.gateway.domain.PageLanguage;
import org.openwide.gateway.domain.Portal;
import org.openwide.gateway.domain.Refusal;

/** Every refusal that leaves the patient on the page has words there, in each language its own. */
class PageErrorsTest {

    private static final Portal PORTAL = new Portal(URI.create("https://portal.example.org"), ZoneOffset.UTC);
    private static final PageErrors ERRORS =
            new PageErrors(new Words(PageSetup.messageSource(), PORTAL, InstantSource.system()));
    /** These have pages of their own, or lead on. */
    private static final List<Class<?>> NOT_ON_THE_PAGE = List.of(Refusal.Stopped.class, Refusal.OutOfOrder.class);

    static Stream<Refusal> refusals() {
        var later = Stream.of(LaterReason.values()).map(reason -> new Refusal.Later(reason, Duration.ofSeconds(25)));
        var tries = Stream.of(0, 1, 2, 5)
                .flatMap(left -> Stream.of(
                        new Refusal.NotMatched(Math.max(1, left)),
                        new Refusal.CodeIncorrect(left),
                        new Refusal.PasswordIncorrect(Math.max(1, left), Optional.empty())));
        return Stream.of(
                        later,
                        tries,
                        Stream.of(
                                Refusal.Invalid.missing("email"),
                                new Refusal.CodeExpired(),
                                new Refusal.PasswordUnacceptable(List.of("common")),
                                new Refusal.TermsOutdated(),
                                new Refusal.NumberReplaced(),
                                new Refusal.Away(Duration.ofSeconds(5))))
                .flatMap(some -> some);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void isSaidInBothLanguages(Refusal refusal) {
        assertThat(said(refusal, PageLanguage.ENGLISH))
                .isNotBlank()
                .doesNotContain("{")
                .isNotEqualTo(said(refusal, PageLanguage.WELSH));
        assertThat(said(refusal, PageLanguage.WELSH)).isNotBlank().doesNotContain("{");
    }

    @Test
    void noneIsLeftOut() {
        var tried = Stream.concat(refusals().map(Object::getClass), NOT_ON_THE_PAGE.stream());

        assertThat(tried.distinct()).containsExactlyInAnyOrder(Refusal.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @CsvSource({
        "givenName, 'required, too-long, not-text'",
        "familyName, 'required, too-long, not-text'",
        "dateOfBirth, 'required, not-a-date, in-the-future, too-long-ago'",
        "email, 'required, too-long, not-text, not-an-email-address'",
        "mobile, 'required, not-text, not-a-phone-number, not-a-mobile-number, region-not-served'",
        "code, wrong-type",
        "password, 'required, too-short, too-long, common, guessable, personal'",
        "link, required"
    })
    void eachFieldHasWordsOfItsOwnForWhatCanBeWrongWithIt(String field, String codes) {
        for (var language : PageLanguage.values()) {
            var said = Arrays.stream(codes.split(", "))
                    .map(code -> said(field, code, language))
                    .toList();

            assertThat(said).doesNotHaveDuplicates().doesNotContainAnyElementsOf(general(language));
        }
    }

    private static List<String> general(PageLanguage language) {
        return Stream.of("required", "too-long", "not-text")
                .map(code -> said("another", code, language))
                .toList();
    }

    private static String said(String field, String code, PageLanguage language) {
        return said(new Refusal.Invalid(List.of(new FieldError(field, code))), language);
    }

    private static String said(Refusal refusal, PageLanguage language) {
        return ERRORS.of(refusal, "code", language).getFirst().text();
    }
}
