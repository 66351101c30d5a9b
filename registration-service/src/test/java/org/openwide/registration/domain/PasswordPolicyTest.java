package org.openwide.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.registration.domain.Fixtures.LIMITS;
import static org.openwide.registration.domain.PasswordReason.COMMON;
import static org.openwide.registration.domain.PasswordReason.GUESSABLE;
import static org.openwide.registration.domain.PasswordReason.PERSONAL;
import static org.openwide.registration.domain.PasswordReason.TOO_LONG;
import static org.openwide.registration.domain.PasswordReason.TOO_SHORT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final Details PATIENT = new Details(
            "Siân Mary",
            "O'Neill",
            LocalDate.of(1985, 2, 28),
            new EmailAddress("sian.oneill@example.org"),
            new MobileNumber("+447700900123"));

    /** Strong to whoever guesses: what is objected to, is so for other reasons. */
    private final PasswordPolicy policy =
            new PasswordPolicy(LIMITS.passwords(), CommonPasswords.shipped(), (text, known) -> 4);

    private Set<PasswordReason> objections(String password) {
        return policy.objections(new Password(password), PATIENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tulip bracket moss ninety",
                "Zq7!mfK2#pLw",
                "пароль без смысла но длинный",
                "🦷🪥🌊🧭🎻🪁🧵🪴🛶🪐🧊🪶"
            })
    void anythingLongAndUnrelatedWillDo(String password) {
        assertThat(objections(password)).isEmpty();
    }

    @Test
    void lengthsAreCountedInCodePointsOfTheNormalForm() {
        assertThat(objections("🦷🪥🌊🧭🎻🪁🧵🪴🛶🪐🧊")).containsExactly(TOO_SHORT);
        assertThat(objections("é".repeat(11))).contains(TOO_SHORT);
        assertThat(objections("e\u0301".repeat(11))).contains(TOO_SHORT);
        assertThat(objections("x".repeat(129))).containsExactly(TOO_LONG);
        assertThat(objections("🦷".repeat(128))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "PASSWORD1234", "123456789012", "correct horse battery staple"})
    void whatEveryoneTriesFirstIsCommon(String password) {
        assertThat(objections(password)).contains(COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SiânO'Neill1985",
                "sian.oneill@example.org",
                "28021985oneill",
                "07700900123!!",
                "Neill-1985-02-28",
                "mary mary sian 85"
            })
    void thePatientsOwnDetailsArePersonal(String password) {
        assertThat(objections(password)).contains(PERSONAL);
    }

    @Test
    void aNameInsideSomethingMuchLongerIsNotPersonal() {
        assertThat(objections("Siân walked to the harbour")).isEmpty();
    }

    @Test
    void whatIsGuessedTooSoonIsGuessable() {
        var weak = new PasswordPolicy(LIMITS.passwords(), CommonPasswords.shipped(), (text, known) -> 2);

        assertThat(weak.objections(new Password("tulip bracket moss"), PATIENT)).containsExactly(GUESSABLE);
    }

    @Test
    void theGuesserKnowsThePatient() {
        var knowing = new PasswordPolicy(
                LIMITS.passwords(), CommonPasswords.shipped(), (text, known) -> known.contains("oneill") ? 4 : 0);

        assertThat(knowing.objections(new Password("tulip bracket moss"), PATIENT))
                .isEmpty();
    }

    @Test
    void onePasswordIsTheSameFromEveryKeyboard() {
        assertThat(new Password("Si\u00e2n")).isEqualTo(new Password("Sia\u0302n"));
    }

    @Test
    void aPasswordNeverShowsItself() {
        assertThat(new Password("secret")).hasToString("Password[masked]");
    }

    @Test
    void thePasswordIsMeasuredAsTyped() {
        var measured = new ArrayList<String>();

        measuring(measured, 4).objections(new Password("Tulip BRACKET moss"), PATIENT);

        assertThat(measured).containsExactly("Tulip BRACKET moss");
    }

    @Test
    void aLongOneIsWorthItsBestPart() {
        var measured = new ArrayList<String>();

        measuring(measured, 2).objections(new Password("🦷" + "a".repeat(63) + "b".repeat(63) + "🪥"), PATIENT);

        assertThat(measured).containsExactly("🦷" + "a".repeat(63), "b".repeat(63) + "🪥");
    }

    @Test
    void oneGoodPartIsEnough() {
        var half = new PasswordPolicy(
                LIMITS.passwords(), CommonPasswords.shipped(), (text, known) -> text.startsWith("b") ? 3 : 0);

        assertThat(half.objections(new Password("a".repeat(64) + "b".repeat(64)), PATIENT))
                .isEmpty();
    }

    private static PasswordPolicy measuring(List<String> measured, int score) {
        return new PasswordPolicy(LIMITS.passwords(), CommonPasswords.shipped(), (text, known) -> {
            measured.add(text);
            return score;
        });
    }

    @Test
    void aDateOfBirthIsPersonalWhateverTheMachinesLanguage() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(objections("280285abcdefg")).contains(PERSONAL);
        } finally {
            Locale.setDefault(before);
        }
    }
}
