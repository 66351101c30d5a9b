package org.openwide.patientrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.patientrecord.domain.Fixtures.MOBILE;
import static org.openwide.patientrecord.domain.Fixtures.OTHER_MOBILE;
import static org.openwide.patientrecord.domain.Fixtures.READY;
import static org.openwide.patientrecord.domain.Fixtures.RIVERSIDE;
import static org.openwide.patientrecord.domain.Fixtures.aPatient;
import static org.openwide.patientrecord.domain.Fixtures.anOrder;
import static org.openwide.patientrecord.domain.Fixtures.completed;
import static org.openwide.patientrecord.domain.Fixtures.details;
import static org.openwide.patientrecord.domain.Fixtures.linkId;
import static org.openwide.patientrecord.domain.Fixtures.news;
import static org.openwide.patientrecord.domain.Fixtures.next;
import static org.openwide.patientrecord.domain.Fixtures.notification;
import static org.openwide.patientrecord.domain.Fixtures.withPhones;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwide.patientrecord.domain.RegistrationNews.CodeRequested;
import org.openwide.patientrecord.domain.RegistrationNews.DetailsMatched;
import org.openwide.patientrecord.domain.RegistrationNews.DetailsNotMatched;
import org.openwide.patientrecord.domain.RegistrationNews.EmailRequested;
import org.openwide.patientrecord.domain.RegistrationNews.Ended;
import org.openwide.patientrecord.domain.RegistrationNews.Fact;
import org.openwide.patientrecord.domain.RegistrationNews.Locked;
import org.openwide.patientrecord.domain.RegistrationNews.PasswordSet;
import org.openwide.patientrecord.domain.RegistrationNews.Started;
import org.openwide.patientrecord.domain.Stuck.PhoneField;

class StuckRuleTest {

    private static final List<String> GB = List.of("GB");

    private final StuckRule rule = new StuckRule(new Fixtures.TestNumbers());
    private Patient patient = aPatient();
    private long sequence;

    @BeforeEach
    void aLinkSentByText() {
        patient = next(aPatient().issue(anOrder(1, SendBy.SMS), RIVERSIDE, READY));
    }

    @Test
    void aPatientWhoGetsOnIsNotStuck() {
        heard(new Started(), new DetailsMatched(), new CodeRequested(notification(1)));

        assertThat(why(details())).isEmpty();
    }

    @Test
    void theDetailsDiffer() {
        heard(new Started(), mismatch("familyName", "dateOfBirth"));

        assertThat(why(details())).contains(new Stuck.DetailsDiffer(List.of("familyName", "dateOfBirth"), 4, null));
    }

    @Test
    void theMobileDiffersAndOneStandsInTheHomeField() {
        heard(mismatch("mobile"));

        assertThat(why(withPhones(new Phones(OTHER_MOBILE, MOBILE, null))))
                .contains(new Stuck.DetailsDiffer(List.of("mobile"), 4, PhoneField.HOME));
    }

    @Test
    void theMobileDiffersAndOneStandsInTheWorkField() {
        heard(mismatch("mobile"));

        assertThat(why(withPhones(new Phones(OTHER_MOBILE, null, MOBILE))))
                .contains(new Stuck.DetailsDiffer(List.of("mobile"), 4, PhoneField.WORK));
    }

    @Test
    void aMobileElsewhereSaysNothingWhenTheNameDiffers() {
        heard(mismatch("givenName"));

        assertThat(why(withPhones(new Phones(OTHER_MOBILE, MOBILE, null))))
                .contains(new Stuck.DetailsDiffer(List.of("givenName"), 4, null));
    }

    @Test
    void detailsThatMatchInTheEndAreForgotten() {
        heard(mismatch("mobile"), new DetailsMatched());

        assertThat(why(details())).isEmpty();
    }

    @Test
    void tooManyAttempts() {
        heard(mismatch("mobile"), new Locked("too-many-failed-matches"));

        assertThat(why(withPhones(new Phones(OTHER_MOBILE, null, MOBILE))))
                .contains(new Stuck.Locked("too-many-failed-matches", List.of("mobile"), PhoneField.WORK));
    }

    @Test
    void theLinkEndedUnderARunningRegistration() {
        heard(new Started(), new Ended("expired"));

        assertThat(why(details())).contains(new Stuck.Ended("expired"));
    }

    @Test
    void theCodeWasNotDelivered() {
        heard(new DetailsMatched(), new CodeRequested(notification(1)));
        delivery(notification(1), new Delivery.Failed("number-unreachable"));

        assertThat(why(details())).contains(new Stuck.TextFailed("number-unreachable"));
    }

    @Test
    void anotherCodeIsOnItsWay() {
        heard(new DetailsMatched(), new CodeRequested(notification(1)), new CodeRequested(notification(2)));
        delivery(notification(1), new Delivery.Failed("number-unreachable"));

        assertThat(why(details())).isEmpty();
    }

    @Test
    void theConfirmationEmailWasNotDelivered() {
        heard(new PasswordSet(), new EmailRequested(notification(3)));
        delivery(notification(3), new Delivery.Failed("address-refused"));

        assertThat(why(details())).contains(new Stuck.EmailFailed("address-refused"));
    }

    @Test
    void theLinkItselfWasNotDelivered() {
        delivery(notification(1001), new Delivery.Failed("number-unreachable"));

        assertThat(why(details())).contains(new Stuck.LinkNotDelivered("number-unreachable"));
    }

    @Test
    void aPatientWhoFoundTheLinkAnywayIsNotStuck() {
        delivery(notification(1001), new Delivery.Failed("number-unreachable"));
        heard(new Started());

        assertThat(why(details())).isEmpty();
    }

    @Test
    void aRegisteredPatientIsNotStuck() {
        heard(new Started(), completed("verified@example.org", MOBILE));

        assertThat(why(details())).isEmpty();
    }

    private static DetailsNotMatched mismatch(String... fields) {
        return new DetailsNotMatched(new Mismatch(List.of(fields), 4));
    }

    private void heard(Fact... facts) {
        for (var fact : facts) {
            patient = next(patient.hear(news(1, ++sequence, fact)));
        }
    }

    private void delivery(java.util.UUID notification, Delivery delivery) {
        patient = next(patient.hear(new NotificationNews(linkId(1), notification, 1, delivery)));
    }

    private Optional<Stuck> why(PatientDetails details) {
        return rule.why(patient.links().all().getFirst(), details, GB);
    }
}
