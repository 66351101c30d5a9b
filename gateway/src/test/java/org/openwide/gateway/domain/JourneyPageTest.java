package org.openwide.gateway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JourneyPageTest {

    private static final EnteredDetails NAMED = new EnteredDetails(
            Optional.of("Ann"), Optional.of("Lee"), Optional.empty(), Optional.empty(), Optional.empty());

    @Test
    void theFirstQuestionWithoutAnAnswerIsNext() {
        var born = new EnteredDetails(
                NAMED.givenName(),
                NAMED.familyName(),
                Optional.of(LocalDate.of(1946, 3, 2)),
                Optional.empty(),
                Optional.empty());

        assertThat(JourneyPage.of(at(Step.DETAILS, EnteredDetails.nothing()))).isEqualTo(JourneyPage.WELCOME);
        assertThat(JourneyPage.of(at(Step.DETAILS, NAMED))).isEqualTo(JourneyPage.DATE_OF_BIRTH);
        assertThat(JourneyPage.of(at(Step.DETAILS, born))).isEqualTo(JourneyPage.EMAIL);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void everyStepHasAPageThatFits(Step step) {
        var registration = at(step, NAMED);

        assertThat(JourneyPage.of(registration).fits(registration)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"PASSWORD", "TERMS", "COMPLETE", "LOCKED", "RESUME"})
    void afterTheProofNoDetailCanBeChanged(Step step) {
        assertThat(JourneyPage.MOBILE.fits(at(step, NAMED))).isFalse();
        assertThat(JourneyPage.CHECK.fits(at(step, NAMED))).isFalse();
    }

    @Test
    void theAddressCanBeCorrectedWhileItsLinkIsOut() {
        assertThat(JourneyPage.EMAIL.fits(at(Step.EMAIL_CONFIRMATION, NAMED))).isTrue();
        assertThat(JourneyPage.NAME.fits(at(Step.EMAIL_CONFIRMATION, NAMED))).isFalse();
    }

    @Test
    void whoReturnsEntersTheCodeOnceItWasTexted() {
        var text = new SentMessage("•••", Instant.EPOCH, Instant.EPOCH, Delivery.SENT, Optional.empty());
        var texted = new Registration(
                "id",
                Step.RESUME,
                practice(),
                NAMED,
                Optional.of(text),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(JourneyPage.of(at(Step.RESUME, NAMED))).isEqualTo(JourneyPage.RESUME);
        assertThat(JourneyPage.of(texted)).isEqualTo(JourneyPage.CODE);
        assertThat(JourneyPage.RESUME.fits(texted)).isTrue();
    }

    @Test
    void aPhoneNumberIsDialledWithoutWhatIsOnlyWritten() {
        assertThat(new Practice("p", "P", "+44 (0)1632 960-983").dialled()).isEqualTo("+441632960983");
    }

    private static Practice practice() {
        return new Practice("p", "Riverside", "01632 960 983");
    }

    private static Registration at(Step step, EnteredDetails details) {
        return new Registration(
                "id",
                step,
                practice(),
                details,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
