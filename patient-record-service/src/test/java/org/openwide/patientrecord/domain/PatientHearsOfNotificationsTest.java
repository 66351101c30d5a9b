package org.openwide.patientrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.patientrecord.domain.Fixtures.aPatient;
import static org.openwide.patientrecord.domain.Fixtures.anOrder;
import static org.openwide.patientrecord.domain.Fixtures.linkId;
import static org.openwide.patientrecord.domain.Fixtures.news;
import static org.openwide.patientrecord.domain.Fixtures.next;
import static org.openwide.patientrecord.domain.Fixtures.notification;
import static org.openwide.patientrecord.domain.Fixtures.withLink;

import org.junit.jupiter.api.Test;

class PatientHearsOfNotificationsTest {

    @Test
    void aNotificationIsHeardWhicheverTopicComesFirst() {
        var link = withLink(aPatient(), 1);
        var asked = news(1, 1, new RegistrationNews.CodeRequested(notification(5)));
        var failed = new NotificationNews(linkId(1), notification(5), 1, new Delivery.Failed("number-unreachable"));

        var oneWay = next(next(link.hear(asked)).hear(failed));
        var otherWay = next(next(link.hear(failed)).hear(asked));

        assertThat(oneWay).isEqualTo(otherWay);
        assertThat(oneWay.hear(failed)).isEqualTo(Decision.nothing(Hearing.REPEATED));
    }

    @Test
    void theDeliveryOfTheLinkItselfIsFoundByItsNotification() {
        var link = next(aPatient().issue(anOrder(1, SendBy.SMS), Fixtures.RIVERSIDE, Fixtures.READY));

        var heard = next(link.hear(new NotificationNews(null, notification(1001), 1, new Delivery.Sent())));

        var it = heard.links().all().getFirst();
        assertThat(it.notices().of(it.delivery())).isEqualTo(new Delivery.Sent());
    }

    @Test
    void aNotificationOfNobodyIsPassedBy() {
        assertThat(withLink(aPatient(), 1).hear(new NotificationNews(null, notification(9), 1, new Delivery.Sent())))
                .isEqualTo(Decision.nothing(Hearing.UNKNOWN));
    }

    @Test
    void aHoleInTheNewsOfANotificationIsHeardAndSaid() {
        var link = withLink(aPatient(), 1);
        var second = new NotificationNews(linkId(1), notification(5), 2, new Delivery.Sent());

        assertThat(link.hear(second).outcome()).isEqualTo(Hearing.HEARD_AFTER_A_HOLE);
    }
}
