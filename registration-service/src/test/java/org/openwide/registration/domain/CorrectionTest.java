package org.openwide.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.registration.domain.Fixtures.MOBILE;
import static org.openwide.registration.domain.Fixtures.NOW;
import static org.openwide.registration.domain.Fixtures.RULES;
import static org.openwide.registration.domain.Fixtures.SECOND;
import static org.openwide.registration.domain.Fixtures.code;
import static org.openwide.registration.domain.Fixtures.creatingPassword;
import static org.openwide.registration.domain.Fixtures.digits;
import static org.openwide.registration.domain.Fixtures.next;
import static org.openwide.registration.domain.Fixtures.notice;
import static org.openwide.registration.domain.Fixtures.theRecord;
import static org.openwide.registration.domain.Fixtures.waiting;

import org.junit.jupiter.api.Test;

class CorrectionTest {

    @Test
    void aNumberThatStaffTookOffTheRecordIsNotTexted() {
        var corrected =
                new Expected("Siân", null, "O'Neill", theRecord().dateOfBirth(), new MobileNumber("+447700900555"));
        var opened = next(creatingPassword().correct(corrected, 2)).open(SECOND, NOW);

        var resend =
                ((Resuming) next(opened).standingOf(SECOND)).resend(code(2), notice(2), RULES, NOW.plusSeconds(30));

        assertThat(resend).isEqualTo(new StepOutOfOrder(Step.RESUME));
    }

    @Test
    void correctionsCountAtOnce() {
        var corrected = new Expected("Ann", null, "O'Neill", theRecord().dateOfBirth(), MOBILE);

        var noted = Fixtures.confirming().correct(corrected, 2);

        var confirming = (ConfirmingDetails) next(noted);
        assertThat(confirming.confirm(code(1), notice(1), RULES, NOW)).isInstanceOf(Confirmation.NotMatched.class);
    }

    @Test
    void aCorrectionThatNoLongerMatchesTakesTheCodeBack() {
        var corrected =
                new Expected("Siân", null, "O'Neill", theRecord().dateOfBirth(), new MobileNumber("+447700900555"));

        var noted = next(waiting().correct(corrected, 2));

        assertThat(noted).isInstanceOf(ConfirmingDetails.class);
        assertThat(noted.dossier().counts().codes().sent()).isEmpty();
    }

    @Test
    void aCorrectionThatStillMatchesChangesNothingForThePatient() {
        var corrected = new Expected("Siân", "Shân", "O'Neill", theRecord().dateOfBirth(), MOBILE);

        assertThat(next(waiting().correct(corrected, 2))).isInstanceOf(AwaitingMobileCode.class);
    }

    @Test
    void oldNewsOfTheRecordArePassedOver() {
        assertThat(waiting().correct(theRecord(), 1).toKeep()).isEmpty();
    }

    @Test
    void aCodeForANumberThatStaffTookOffTheRecordResumesNothing() {
        var later = NOW.plusSeconds(30);
        var opened = next(creatingPassword().open(SECOND, NOW));
        var texted = next(((Resuming) opened.standingOf(SECOND)).resend(code(2), notice(2), RULES, later));
        var corrected =
                new Expected("Siân", null, "O'Neill", theRecord().dateOfBirth(), new MobileNumber("+447700900555"));

        var resuming = (Resuming) next(texted.correct(corrected, 2)).standingOf(SECOND);

        assertThat(resuming.enter(digits(2), SECOND, RULES, later)).isEqualTo(new CodeEntry.Expired());
    }

    @Test
    void aCodeStaysAliveWhileItsNumberIsOnTheRecord() {
        var later = NOW.plusSeconds(30);
        var opened = next(creatingPassword().open(SECOND, NOW));
        var texted = next(((Resuming) opened.standingOf(SECOND)).resend(code(2), notice(2), RULES, later));
        var corrected = new Expected("Siân", "Shân", "O'Neill", theRecord().dateOfBirth(), MOBILE);

        var resuming = (Resuming) next(texted.correct(corrected, 2)).standingOf(SECOND);

        assertThat(resuming.enter(digits(2), SECOND, RULES, later)).isInstanceOf(CodeEntry.Accepted.class);
    }

    @Test
    void whatHasEndedTakesUpNoCorrection() {
        var ended = new EndedRegistration(waiting().dossier(), EndReason.WITHDRAWN);

        assertThat(ended.correct(theRecord(), 2).toKeep()).isEmpty();
    }
}
