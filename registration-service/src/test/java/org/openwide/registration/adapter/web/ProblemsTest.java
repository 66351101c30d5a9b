package org.openwide.registration.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.registration.domain.Fixtures.RIVERSIDE;
import static org.openwide.registration.domain.Fixtures.TERMS;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwide.event.field.FieldCode;
import org.openwide.registration.domain.AccessTokenInvalid;
import org.openwide.registration.domain.Change;
import org.openwide.registration.domain.CodeEntry;
import org.openwide.registration.domain.Confirmation;
import org.openwide.registration.domain.DetailsEntry;
import org.openwide.registration.domain.EmailConfirmation;
import org.openwide.registration.domain.EmailResend;
import org.openwide.registration.domain.EndReason;
import org.openwide.registration.domain.FieldError;
import org.openwide.registration.domain.Fixtures;
import org.openwide.registration.domain.LinkEnded;
import org.openwide.registration.domain.LinkLocked;
import org.openwide.registration.domain.Opening;
import org.openwide.registration.domain.PasswordCreation;
import org.openwide.registration.domain.PasswordReason;
import org.openwide.registration.domain.Refusal;
import org.openwide.registration.domain.RegistrationIsLocked;
import org.openwide.registration.domain.Step;
import org.openwide.registration.domain.StepOutOfOrder;
import org.openwide.registration.domain.TermsAcceptance;
import org.openwide.registration.domain.TextRefusal;

class ProblemsTest {

    private static final Change CHANGE = new Change(Fixtures.invited(), List.of());
    private static final Duration WAIT = Duration.ofMillis(1500);

    static Stream<Arguments> everyRefusal() {
        return Stream.of(ofAccessAndLinks(), ofDetailsAndCodes(), ofPasswordsEmailsAndTerms())
                .flatMap(refusals -> refusals);
    }

    private static Stream<Arguments> ofAccessAndLinks() {
        return Stream.of(
                refusal(AccessTokenInvalid.unknown(), 401, "access-token-invalid", Set.of()),
                refusal(
                        new AccessTokenInvalid(Optional.of(RIVERSIDE)),
                        401,
                        "access-token-invalid",
                        Set.of("practice")),
                refusal(new StepOutOfOrder(Step.PASSWORD), 409, "step-out-of-order", Set.of("step")),
                refusal(new RegistrationIsLocked(RIVERSIDE), 423, "registration-locked", Set.of("practice")),
                refusal(ended(EndReason.REPLACED), 410, "link-replaced", Set.of("practice")),
                refusal(ended(EndReason.WITHDRAWN), 410, "link-withdrawn", Set.of("practice")),
                refusal(ended(EndReason.EXPIRED), 410, "link-expired", Set.of("practice")),
                refusal(new LinkLocked(RIVERSIDE, Optional.empty()), 423, "link-locked", Set.of("practice")),
                refusal(new Opening.LinkUnknown(), 404, "link-unknown", Set.of()),
                refusal(new Opening.LinkUsed(RIVERSIDE), 410, "link-used", Set.of("practice")));
    }

    private static Stream<Arguments> ofDetailsAndCodes() {
        return Stream.of(
                refusal(invalidDetails(), 422, "details-invalid", Set.of("errors")),
                refusal(
                        new Confirmation.NotMatched(CHANGE, 3, RIVERSIDE),
                        422,
                        "details-not-matched",
                        Set.of("attemptsRemaining", "practice")),
                refusal(new TextRefusal.TooSoon(WAIT), 429, "mobile-code-too-soon", Set.of()),
                refusal(new TextRefusal.LimitReached(WAIT), 429, "mobile-code-limit-reached", Set.of()),
                refusal(new CodeEntry.Incorrect(CHANGE, 3), 422, "code-incorrect", Set.of("attemptsRemaining")),
                refusal(new CodeEntry.Expired(), 422, "code-expired", Set.of()),
                refusal(new CodeEntry.Locked(CHANGE, RIVERSIDE), 423, "registration-locked", Set.of("practice")));
    }

    private static Stream<Arguments> ofPasswordsEmailsAndTerms() {
        return Stream.of(
                refusal(
                        new PasswordCreation.Unacceptable(Set.of(PasswordReason.COMMON)),
                        422,
                        "password-unacceptable",
                        Set.of("reasons")),
                refusal(new EmailResend.TooSoon(WAIT), 429, "email-too-soon", Set.of()),
                refusal(new EmailResend.LimitReached(WAIT), 429, "email-limit-reached", Set.of()),
                refusal(new EmailConfirmation.LinkUnknown(), 404, "email-link-unknown", Set.of()),
                refusal(new EmailConfirmation.LinkExpired(RIVERSIDE), 410, "email-link-expired", Set.of("practice")),
                refusal(new EmailConfirmation.LinkUsed(RIVERSIDE), 410, "email-link-used", Set.of("practice")),
                refusal(
                        new EmailConfirmation.PasswordIncorrect(CHANGE, 2, RIVERSIDE),
                        422,
                        "password-incorrect",
                        Set.of("attemptsRemaining", "practice")),
                refusal(new TermsAcceptance.Outdated(TERMS), 409, "terms-outdated", Set.of("terms")));
    }

    private static Arguments refusal(Refusal refusal, int status, String code, Set<String> members) {
        return Arguments.of(refusal, status, code, members);
    }

    private static LinkEnded ended(EndReason reason) {
        return new LinkEnded(reason, RIVERSIDE, Optional.empty());
    }

    private static DetailsEntry.Invalid invalidDetails() {
        return new DetailsEntry.Invalid(List.of(new FieldError("email", FieldCode.REQUIRED)));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("everyRefusal")
    void looksAsTheContractSays(Refusal refusal, int status, String code, Set<String> members) {
        var problem = Problems.of(refusal);

        assertThat(problem.code().status().value()).isEqualTo(status);
        assertThat(problem.members()).containsOnlyKeys(members);
        assertThat(problem.body())
                .containsEntry("type", "urn:openwide:problem:" + code)
                .containsEntry("code", code)
                .containsEntry("status", status)
                .containsKeys("title", "detail");
        assertThat(problem.retryAfterSeconds().isPresent()).isEqualTo(status == 429);
    }

    @Test
    void noRefusalIsLeftOut() {
        var all = new ClassFileImporter()
                .importPackages("org.openwide.registration.domain").stream()
                        .filter(type -> type.isAssignableTo(Refusal.class) && !type.isInterface())
                        .map(type -> type.getName());
        var tried =
                everyRefusal().map(arguments -> arguments.get()[0].getClass().getName());

        assertThat(tried.distinct()).containsExactlyInAnyOrderElementsOf(all.toList());
    }

    @Test
    void theTimeToWaitIsRoundedUp() {
        assertThat(Problems.of(new TextRefusal.TooSoon(WAIT)).retryAfterSeconds())
                .contains(2L);
        assertThat(Problems.of(new TextRefusal.TooSoon(Duration.ofNanos(1))).retryAfterSeconds())
                .contains(1L);
    }

    @Test
    void whoHasNoAttemptLeftIsToldWhatToDoInstead() {
        assertThat(Problems.of(new CodeEntry.Incorrect(CHANGE, 1)).body().get("detail"))
                .isEqualTo("Enter the code from the latest text again.");
        assertThat(Problems.of(new CodeEntry.Incorrect(CHANGE, 0)).body().get("detail"))
                .isEqualTo("That was one wrong code too many: ask for a new code.");
        assertThat(Problems.of(new EmailConfirmation.PasswordIncorrect(CHANGE, 0, RIVERSIDE))
                        .body()
                        .get("detail"))
                .isEqualTo("That was one wrong password too many: ask for a new email.");
    }
}
