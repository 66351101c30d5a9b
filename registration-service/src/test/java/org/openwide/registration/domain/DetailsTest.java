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
import static org.openwide.registration.domain.Fixtures.RULES;
import static org.openwide.registration.domain.Fixtures.code;
import static org.openwide.registration.domain.Fixtures.confirming;
import static org.openwide.registration.domain.Fixtures.entering;
import static org.openwide.registration.domain.Fixtures.events;
import static org.openwide.registration.domain.Fixtures.next;
import static org.openwide.registration.domain.Fixtures.notice;
import static org.openwide.registration.domain.Fixtures.theDetails;
import static org.openwide.registration.domain.Fixtures.times;
import static org.openwide.registration.domain.Fixtures.typed;
import static org.openwide.registration.domain.Fixtures.waiting;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwide.event.field.FieldCode;

class DetailsTest {

    private static final Details OTHERS = new Details(
            "Ann",
            "O'Neill",
            theDetails().dateOfBirth(),
            theDetails().email(),
            theDetails().mobile());

    private static ConfirmingDetails failedMatches(int times) {
        return times(times, confirming(OTHERS), state -> state.confirm(code(1), notice(1), RULES, NOW));
    }

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

    static Stream<Arguments> whatIsWrong() {
        return Stream.of(
                Arguments.of(
                        new TypedDetails(" ", "B", "2000-02-29", "a@b.org", "07700900123", List.of()),
                        "givenName",
                        REQUIRED),
                Arguments.of(
                        new TypedDetails("a".repeat(101), "B", "2000-02-29", "a@b.org", "07700900123", List.of()),
                        "givenName",
                        TOO_LONG),
                Arguments.of(
                        new TypedDetails("A", "B\u202e", "2000-02-29", "a@b.org", "07700900123", List.of()),
                        "familyName",
                        NOT_TEXT),
                Arguments.of(
                        new TypedDetails("A", "B\u0000", "2000-02-29", "a@b.org", "07700900123", List.of()),
                        "familyName",
                        NOT_TEXT),
                Arguments.of(
                        new TypedDetails("A", "B", "2001-02-29", "a@b.org", "07700900123", List.of()),
                        "dateOfBirth",
                        NOT_A_DATE),
                Arguments.of(
                        new TypedDetails("A", "B", "2026-11-23", "a@b.org", "07700900123", List.of()),
                        "dateOfBirth",
                        IN_THE_FUTURE),
                Arguments.of(
                        new TypedDetails("A", "B", "1899-12-31", "a@b.org", "07700900123", List.of()),
                        "dateOfBirth",
                        TOO_LONG_AGO),
                Arguments.of(
                        new TypedDetails("A", "B", "2000-02-29", "a@b", "07700900123", List.of()),
                        "email",
                        NOT_AN_EMAIL_ADDRESS),
                Arguments.of(
                        new TypedDetails("A", "B", "2000-02-29", "a@b.org\r\nBcc: c@d.org", "07700900123", List.of()),
                        "email",
                        NOT_TEXT),
                Arguments.of(
                        new TypedDetails("A", "B", "2000-02-29", "a@b.org", "12", List.of()),
                        "mobile",
                        NOT_A_PHONE_NUMBER),
                Arguments.of(
                        new TypedDetails("A", "B", "2000-02-29", "a@b.org", "020 7946 0018", List.of()),
                        "mobile",
                        NOT_A_MOBILE_NUMBER),
                Arguments.of(
                        new TypedDetails("A", "B", "2000-02-29", "a@b.org", "+33 6 12 34 56 78", List.of()),
                        "mobile",
                        REGION_NOT_SERVED));
    }

    @ParameterizedTest
    @MethodSource("whatIsWrong")
    void whatIsWrongIsSaidByFieldAndNotCounted(TypedDetails typed, String field, FieldCode code) {
        var entry = entering().submit(typed, FORM, NOW);

        assertThat(entry).isEqualTo(new DetailsEntry.Invalid(List.of(new FieldError(field, code))));
        assertThat(entry.toKeep()).isEmpty();
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

    @Test
    void matchingDetailsBringACode() {
        var confirmation = confirming().confirm(code(1), notice(1), RULES, NOW);

        assertThat(next(confirmation)).isInstanceOf(AwaitingMobileCode.class);
        assertThat(events(confirmation))
                .hasSize(2)
                .startsWith(new DomainEvent.DetailsSubmitted(theDetails()))
                .last()
                .isInstanceOf(DomainEvent.OtpRequested.class);
    }

    @Test
    void otherDetailsAreCountedAndStaffSeeWhichFields() {
        var confirmation = confirming(OTHERS).confirm(code(1), notice(1), RULES, NOW);

        assertThat(confirmation)
                .isInstanceOfSatisfying(
                        Confirmation.NotMatched.class,
                        notMatched -> assertThat(notMatched.attemptsRemaining()).isEqualTo(4));
        assertThat(events(confirmation))
                .containsExactly(new DomainEvent.DetailsNotMatched(Set.of(Field.GIVEN_NAME), 4));
    }

    @Test
    void theFifthFailedMatchLocksTheLink() {
        var fifth = failedMatches(4).confirm(code(1), notice(1), RULES, NOW);

        assertThat(fifth).isInstanceOf(LinkLocked.class);
        assertThat(next(fifth)).isInstanceOf(LockedRegistration.class);
        assertThat(events(fifth))
                .containsExactly(
                        new DomainEvent.DetailsNotMatched(Set.of(Field.GIVEN_NAME), 0),
                        new DomainEvent.RegistrationLocked(LockReason.TOO_MANY_FAILED_MATCHES));
    }

    @Test
    void startingOverForgivesNoFailedMatch() {
        var startedOver = next(failedMatches(4).open(Fixtures.SECOND, NOW));
        var confirming = new ConfirmingDetails(startedOver.dossier(), OTHERS);

        assertThat(confirming.confirm(code(1), notice(1), RULES, NOW)).isInstanceOf(LinkLocked.class);
    }

    @Test
    void nothingPersonalShowsInText() {
        assertThat(waiting().toString()).doesNotContain("Siân", "O'Neill", "1985", "sian@", "7700900123");
        assertThat(typed().toString()).doesNotContain("Siân");
        assertThat(confirming().confirm(code(1), notice(1), RULES, NOW).toString())
                .doesNotContain("Siân", "7700900123", Fixtures.digits(1).digits());
    }

    @Test
    void aLimitThatWasLoweredLeavesNoNegativeAttempts() {
        var defaults = Limits.DEFAULTS;
        var lowered = new Limits(
                2, defaults.sessions(), defaults.codes(), defaults.texts(), defaults.emails(), defaults.passwords());

        var locked = failedMatches(4).confirm(code(1), notice(1), new Rules(lowered, RULES.codes()), NOW);

        assertThat(events(locked)).contains(new DomainEvent.DetailsNotMatched(Set.of(Field.GIVEN_NAME), 0));
    }

    private static TypedDetails only(String field, String value) {
        return switch (field) {
            case "givenName" -> new TypedDetails(value, null, null, null, null, List.of());
            case "email" -> new TypedDetails(null, null, null, value, null, List.of());
            default -> throw new IllegalArgumentException(field);
        };
    }

    @Test
    void detailsMayComeBitByBit() {
        var named = next(entering().add(only("givenName", " Siân "), FORM, NOW));
        var addressed = next(((Identifying) named).add(only("email", "sian@example.org"), FORM, NOW));
        var rest = new TypedDetails(null, "O'Neill", "1985-02-28", null, "07700 900123", List.of());

        assertThat(addressed)
                .isEqualTo(new EnteringDetails(
                        entering().dossier(),
                        new DetailsSoFar("Siân", null, null, theDetails().email(), null)));
        assertThat(next(((Identifying) addressed).add(rest, FORM, NOW))).isEqualTo(confirming());
    }

    @Test
    void noDetailAtAllIsNoEntry() {
        var nothing = new TypedDetails(null, null, null, null, null, List.of());

        assertThat(entering().add(nothing, FORM, NOW))
                .isEqualTo(new DetailsEntry.Invalid(List.of(new FieldError("", REQUIRED))));
    }

    @Test
    void oneDetailMayBeChangedWhileACodeIsOnItsWay() {
        var changed = next(waiting().add(only("givenName", "Ann"), FORM, NOW));

        assertThat(changed)
                .isInstanceOfSatisfying(
                        ConfirmingDetails.class,
                        confirming -> assertThat(confirming.details()).isEqualTo(OTHERS));
    }

    @Test
    void startingOverDropsWhatWasTyped() {
        var named = next(entering().add(only("givenName", "Siân"), FORM, NOW));

        assertThat(next(named.open(Fixtures.SECOND, NOW)))
                .isInstanceOfSatisfying(
                        EnteringDetails.class,
                        entering -> assertThat(entering.soFar()).isEqualTo(DetailsSoFar.NONE));
    }
}
