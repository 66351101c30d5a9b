package org.openwide.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.event.field.FieldCode.IN_THE_FUTURE;
import static org.openwide.event.field.FieldCode.NOT_AN_EMAIL_ADDRESS;
import static org.openwide.event.field.FieldCode.NOT_A_DATE;
import static org.openwide.event.field.FieldCode.NOT_A_MOBILE_NUMBER;
import static org.openwide.event.field.FieldCode.NOT_A_PHONE_NUMBER;
import static org.openwide.event.field.FieldCode.NOT_TEXT;
import static org.openwide.event.field.FieldCode.REGION_NOT_SERVED;
import static org.openwide.event.field.FieldCode.REQUIRED;
import static org.openwide.event.field.FieldCode.TOO_LONG;
import static org.openwide.event.field.FieldCode.TOO_LONG_AGO;
import static org.openwide.event.field.FieldCode.WRONG_TYPE;
import static org.openwide.registration.domain.Fixtures.FORM;
import static org.openwide.registration.domain.Fixtures.NOW;
import static org.openwide.registration.domain.Fixtures.code;
import static org.openwide.registration.domain.Fixtures.confirming;
import static org.openwide.registration.domain.Fixtures.entering;
import static org.openwide.registration.domain.Fixtures.events;
import static org.openwide.registration.domain.Fixtures.next;
import static org.openwide.registration.domain.Fixtures.theDetails;
import static org.openwide.registration.domain.Fixtures.typed;
import static org.openwide.registration.domain.Fixtures.waiting;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.event.field.FieldCode;

class DetailsFormTest {

    @Test
    void detailsOfTheRightFormAreShownAgain() {
        var entry = entering().submit(typed(), FORM, NOW);

        assertThat(next(entry))
                .isInstanceOfSatisfying(
                        ConfirmingDetails.class,
                        confirming -> assertThat(confirming.details()).isEqualTo(theDetails()));
        assertThat(events(entry)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"07700 900123", "+44 (0)7700 900123", "00447700900123", "+447700900123"})
    void aMobileMayBeTypedAsPeopleTypeIt(String mobile) {
        var typed = new TypedDetails("A", "B", "2000-02-29", "a@example.org", mobile, List.of());

        var entry = entering().submit(typed, FORM, NOW);

        assertThat(((ConfirmingDetails) next(entry)).details().mobile().e164()).isEqualTo("+447700900123");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u061c", "\u200b", "\u200e", "\u200f", "\u202a", "\u202c", "\u202e", "\u2066", "\u2069", "\ufeff"
            })
    void whatIsPastedUnseenWithAMobileOrAnEmailIsNoPartOfIt(String mark) {
        var typed = new TypedDetails(
                "A", "B", "2000-02-29", mark + "a@b.org" + mark, mark + "07700 900123" + mark, List.of());

        var entry = entering().submit(typed, FORM, NOW);

        var details = ((ConfirmingDetails) next(entry)).details();
        assertThat(details.email().text()).isEqualTo("a@b.org");
        assertThat(details.mobile().e164()).isEqualTo("+447700900123");
    }

    static Stream<Arguments> whatIsWrong() {
        return Stream.of(
                Arguments.of("givenName", " ", REQUIRED),
                Arguments.of("givenName", "a".repeat(101), TOO_LONG),
                Arguments.of("familyName", "B\u202e", NOT_TEXT),
                Arguments.of("familyName", "B\u0000", NOT_TEXT),
                Arguments.of("dateOfBirth", "2001-02-29", NOT_A_DATE),
                Arguments.of("dateOfBirth", "2026-11-24", IN_THE_FUTURE),
                Arguments.of("dateOfBirth", "1899-12-31", TOO_LONG_AGO),
                Arguments.of("email", "a@b", NOT_AN_EMAIL_ADDRESS),
                Arguments.of("email", "a@b.org\r\nBcc: c@d.org", NOT_TEXT),
                Arguments.of("mobile", "12", NOT_A_PHONE_NUMBER),
                Arguments.of("mobile", "020 7946 0018", NOT_A_MOBILE_NUMBER),
                Arguments.of("mobile", "+33 6 12 34 56 78", REGION_NOT_SERVED));
    }

    @ParameterizedTest
    @MethodSource("whatIsWrong")
    void whatIsWrongIsSaidByFieldAndNotCounted(String field, String text, FieldCode code) {
        var entry = entering().submit(typedBut(field, text), FORM, NOW);

        assertThat(entry).isEqualTo(new DetailsEntry.Invalid(List.of(new FieldError(field, code))));
        assertThat(entry.toKeep()).isEmpty();
    }

    private static TypedDetails typedBut(String field, String text) {
        return new TypedDetails(
                field.equals("givenName") ? text : "A",
                field.equals("familyName") ? text : "B",
                field.equals("dateOfBirth") ? text : "2000-02-29",
                field.equals("email") ? text : "a@b.org",
                field.equals("mobile") ? text : "07700900123",
                List.of());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22T09:59:59Z, false", "2026-11-22T10:00:00Z, true"})
    void aDayCountsFromWhereItBeginsFirst(Instant now, boolean hasBegun) {
        var bornTomorrow = entering().submit(typedBut("dateOfBirth", "2026-11-23"), FORM, now);

        assertThat(bornTomorrow instanceof DetailsEntry.Entered).isEqualTo(hasBegun);
    }

    @Test
    void aMalformedFieldIsComplainedOfOnce() {
        var malformed = new FieldError("mobile", WRONG_TYPE);
        var typed = new TypedDetails("A", null, "2000-02-29", "a@b.org", null, List.of(malformed));

        assertThat(entering().submit(typed, FORM, NOW))
                .isEqualTo(new DetailsEntry.Invalid(List.of(malformed, new FieldError("familyName", REQUIRED))));
    }

    @Test
    void detailsMayBeEnteredAgainUntilTheMobileIsVerified() {
        assertThat(next(waiting().submit(typed(), FORM, NOW))).isInstanceOf(ConfirmingDetails.class);
    }
}
