package org.openwide.patientrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.patientrecord.domain.Fixtures.MOBILE;
import static org.openwide.patientrecord.domain.Fixtures.NOW;
import static org.openwide.patientrecord.domain.Fixtures.aPatient;
import static org.openwide.patientrecord.domain.Fixtures.completed;
import static org.openwide.patientrecord.domain.Fixtures.linkId;
import static org.openwide.patientrecord.domain.Fixtures.news;
import static org.openwide.patientrecord.domain.Fixtures.next;
import static org.openwide.patientrecord.domain.Fixtures.notification;
import static org.openwide.patientrecord.domain.Fixtures.withLink;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openwide.patientrecord.domain.PatientEvent.LinkRevoked;
import org.openwide.patientrecord.domain.PatientEvent.PatientUpdated;
import org.openwide.patientrecord.domain.RegistrationNews.Fact;

class PatientHearsTest {

    @ParameterizedTest
    @CsvSource({
        "STARTED, DETAILS",
        "MATCHED, MOBILE_CODE",
        "NOT_MATCHED, DETAILS",
        "MOBILE_VERIFIED, PASSWORD",
        "PASSWORD_SET, EMAIL_CONFIRMATION",
        "EMAIL_CONFIRMED, TERMS",
        "COMPLETED, COMPLETE",
        "LOCKED, LOCKED"
    })
    void eachFactLeadsToAStep(Facts fact, Step step) {
        var patient = next(withLink(aPatient(), 1).hear(news(1, 1, fact.fact)));

        assertThat(progress(patient).step()).isEqualTo(step);
        assertThat(progress(patient).heard().sequence()).isEqualTo(1);
        assertThat(progress(patient).heard().at()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void whatWasHeardBeforeChangesNothing() {
        var once = next(withLink(aPatient(), 1).hear(news(1, 3, new RegistrationNews.MobileVerified())));

        assertThat(once.hear(news(1, 3, new RegistrationNews.MobileVerified())))
                .isEqualTo(Decision.nothing(Hearing.REPEATED));
        assertThat(once.hear(news(1, 1, new RegistrationNews.Started()))).isEqualTo(Decision.nothing(Hearing.REPEATED));
    }

    @Test
    void aHoleIsHeardAndSaid() {
        var decision = withLink(aPatient(), 1).hear(news(1, 2, new RegistrationNews.PasswordSet()));

        assertThat(decision.outcome()).isEqualTo(Hearing.HEARD_AFTER_A_HOLE);
        assertThat(progress(next(decision)).heard().sequence()).isEqualTo(2);
    }

    @Test
    void aTypeNewerThanThisServiceCounts() {
        var started = next(withLink(aPatient(), 1).hear(news(1, 1, new RegistrationNews.Started())));

        var decision = started.hear(news(1, 2, new RegistrationNews.SomethingElse()));

        assertThat(decision.outcome()).isEqualTo(Hearing.HEARD);
        assertThat(progress(next(decision)).step()).isEqualTo(Step.DETAILS);
    }

    @Test
    void aCodeThatIsSentAgainLaterLeavesTheStepAlone() {
        var atTerms = next(withLink(aPatient(), 1).hear(news(1, 1, new RegistrationNews.EmailConfirmed())));

        var resumed = next(atTerms.hear(news(1, 2, new RegistrationNews.CodeRequested(notification(1)))));

        assertThat(progress(resumed).step()).isEqualTo(Step.TERMS);
        assertThat(progress(resumed).sendings().code()).isEqualTo(notification(1));
    }

    @Test
    void newsOfAnUnknownLinkIsPassedBy() {
        assertThat(aPatient().hear(news(1, 1, new RegistrationNews.Started())))
                .isEqualTo(Decision.nothing(Hearing.UNKNOWN));
    }

    @Test
    void completionUpdatesTheRecordAndSaysHow() {
        var before = withLink(aPatient(), 1);

        var decision = before.hear(news(1, 1, completed("verified@example.org", MOBILE)));

        var after = next(decision).record();
        assertThat(after.isRegistered()).isTrue();
        assertThat(decision.events())
                .containsExactly(new PatientUpdated(
                        linkId(1), "registration-completed", Change.between(before.record(), after), after));
        assertThat(next(decision).links().all().getFirst().state(NOW)).isEqualTo(LinkState.USED);
    }

    @Test
    void completionEndsALinkThatWasIssuedMeanwhile() {
        var replaced = withLink(withLink(aPatient(), 1), 2);

        var decision = replaced.hear(news(1, 1, completed("verified@example.org", MOBILE)));

        assertThat(decision.events()).contains(new LinkRevoked(linkId(2), RevocationReason.WITHDRAWN));
    }

    @Test
    void aPatientRegistersOnce() {
        var registered =
                next(withLink(withLink(aPatient(), 1), 2).hear(news(1, 1, completed("first@example.org", MOBILE))));

        var decision = registered.hear(news(2, 1, completed("second@example.org", MOBILE)));

        assertThat(decision.events()).isEmpty();
        assertThat(next(decision).record()).isEqualTo(registered.record());
    }

    private static Progress progress(Patient patient) {
        return patient.links().all().getFirst().progress();
    }

    enum Facts {
        STARTED(new RegistrationNews.Started()),
        MATCHED(new RegistrationNews.DetailsMatched()),
        NOT_MATCHED(new RegistrationNews.DetailsNotMatched(new Mismatch(List.of("mobile"), 4))),
        MOBILE_VERIFIED(new RegistrationNews.MobileVerified()),
        PASSWORD_SET(new RegistrationNews.PasswordSet()),
        EMAIL_CONFIRMED(new RegistrationNews.EmailConfirmed()),
        COMPLETED(completed("verified@example.org", MOBILE)),
        LOCKED(new RegistrationNews.Locked("too-many-wrong-codes"));

        private final Fact fact;

        Facts(Fact fact) {
            this.fact = fact;
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MATCHED", "MOBILE_VERIFIED", "PASSWORD_SET", "EMAIL_CONFIRMED", "COMPLETED"})
    void detailsDidMatchOnceThePatientIsPastThem(Facts fact) {
        var differing = next(withLink(aPatient(), 1).hear(news(1, 1, Facts.NOT_MATCHED.fact)));

        var afterAHole = next(differing.hear(news(1, 5, fact.fact)));

        assertThat(progress(afterAHole).mismatch()).isNull();
    }

    @Test
    void aRequestForANewLinkIsRememberedAndLeavesTheRestAlone() {
        var locked = next(withLink(aPatient(), 1).hear(news(1, 1, Facts.LOCKED.fact)));

        var asked = progress(next(locked.hear(news(1, 2, new RegistrationNews.NewLinkRequested(NOW)))));

        assertThat(asked.stop().newLinkRequestedAt()).isEqualTo(NOW);
        assertThat(asked.stop().lockedBecause()).isEqualTo("too-many-wrong-codes");
        assertThat(asked.step()).isEqualTo(Step.LOCKED);
    }

    @Test
    void theLastRequestForANewLinkCounts() {
        var asked = next(withLink(aPatient(), 1).hear(news(1, 1, new RegistrationNews.NewLinkRequested(NOW))));

        var again = next(asked.hear(news(1, 2, new RegistrationNews.NewLinkRequested(NOW.plusSeconds(86_400)))));

        assertThat(progress(again).stop().newLinkRequestedAt()).isEqualTo(NOW.plusSeconds(86_400));
        assertThat(progress(again).step()).isNull();
    }
}
