package org.openwide.patientrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.patientrecord.domain.Fixtures.aPatient;
import static org.openwide.patientrecord.domain.Fixtures.details;
import static org.openwide.patientrecord.domain.Fixtures.linkId;
import static org.openwide.patientrecord.domain.Fixtures.news;
import static org.openwide.patientrecord.domain.Fixtures.next;
import static org.openwide.patientrecord.domain.Fixtures.notification;
import static org.openwide.patientrecord.domain.Fixtures.withLink;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwide.patientrecord.domain.RegistrationNews.CodeRequested;
import org.openwide.patientrecord.domain.RegistrationNews.DetailsMatched;
import org.openwide.patientrecord.domain.RegistrationNews.EmailConfirmed;
import org.openwide.patientrecord.domain.RegistrationNews.EmailRequested;
import org.openwide.patientrecord.domain.RegistrationNews.Fact;
import org.openwide.patientrecord.domain.RegistrationNews.MobileVerified;
import org.openwide.patientrecord.domain.RegistrationNews.PasswordSet;

class StuckOnResumingTest {

    private final StuckRule rule = new StuckRule(new Fixtures.TestNumbers());
    private Patient patient = withLink(aPatient(), 1);
    private long sequence;

    @ParameterizedTest
    @MethodSource("pastTheCode")
    void theCodeThatResumesWasNotDelivered(Fact step) {
        heard(step, new CodeRequested(notification(1)));
        delivery(notification(1), new Delivery.Failed("number-unreachable"));

        assertThat(why(details())).contains(new Stuck.TextFailed("number-unreachable"));
    }

    static List<Fact> pastTheCode() {
        return List.of(new MobileVerified(), new PasswordSet(), new EmailConfirmed());
    }

    @Test
    void aCodeThatWasEnteredDidArrive() {
        heard(new DetailsMatched(), new CodeRequested(notification(1)), new MobileVerified());
        delivery(notification(1), new Delivery.Failed("number-unreachable"));

        assertThat(why(details())).isEmpty();
    }

    @Test
    void whoResumedIsStillWithoutTheirEmail() {
        heard(new PasswordSet(), new EmailRequested(notification(3)), new CodeRequested(notification(1)));
        delivery(notification(3), new Delivery.Failed("address-refused"));
        delivery(notification(1), new Delivery.Sent());

        assertThat(why(details())).contains(new Stuck.EmailFailed("address-refused"));
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
        return rule.why(patient.links().all().getFirst(), details, List.of("GB"));
    }
}
