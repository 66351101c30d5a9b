package org.openwide.patientrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.patientrecord.domain.Fixtures.NOW;
import static org.openwide.patientrecord.domain.Fixtures.READY;
import static org.openwide.patientrecord.domain.Fixtures.RIVERSIDE;
import static org.openwide.patientrecord.domain.Fixtures.VALIDITY;
import static org.openwide.patientrecord.domain.Fixtures.aPatient;
import static org.openwide.patientrecord.domain.Fixtures.anOrder;
import static org.openwide.patientrecord.domain.Fixtures.linkId;
import static org.openwide.patientrecord.domain.Fixtures.named;
import static org.openwide.patientrecord.domain.Fixtures.news;
import static org.openwide.patientrecord.domain.Fixtures.next;
import static org.openwide.patientrecord.domain.Fixtures.notification;
import static org.openwide.patientrecord.domain.Fixtures.withLink;
import static org.openwide.patientrecord.domain.Fixtures.withoutEmail;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwide.event.field.Language;
import org.openwide.patientrecord.domain.LinkIssue.Issued;
import org.openwide.patientrecord.domain.LinkIssue.NoEmailAddress;
import org.openwide.patientrecord.domain.LinkIssue.NotReady;
import org.openwide.patientrecord.domain.PatientEvent.Envelope;
import org.openwide.patientrecord.domain.PatientEvent.LinkDeliveryRequested;
import org.openwide.patientrecord.domain.PatientEvent.LinkIssued;
import org.openwide.patientrecord.domain.PatientEvent.LinkRevoked;
import org.openwide.patientrecord.domain.PreFlight.Checks;

class PatientLinksTest {

    @Test
    void aLinkIsIssuedWithWhatItIsMatchedAgainst() {
        var decision = aPatient().issue(anOrder(1), RIVERSIDE, READY);

        assertThat(decision.outcome())
                .isEqualTo(
                        new Issued(linkId(1), "https://portal.example.org/start#token-1", NOW.plus(VALIDITY), READY));
        assertThat(decision.events())
                .containsExactly(new LinkIssued(
                        linkId(1),
                        new LinkToken("token-1").hash(),
                        NOW.plus(VALIDITY),
                        RIVERSIDE,
                        new MatchData("Siân", null, "O'Neill", java.time.LocalDate.of(1948, 2, 29), Fixtures.MOBILE)));
    }

    @Test
    void aNewLinkReplacesTheEarlierOne() {
        var decision = withLink(aPatient(), 1).issue(anOrder(2), RIVERSIDE, READY);

        assertThat(decision.events()).hasSize(2).startsWith(new LinkRevoked(linkId(1), RevocationReason.REPLACED));
        assertThat(states(next(decision))).containsExactly(LinkState.REPLACED, LinkState.LIVE);
    }

    @Test
    void onlyOneLinkIsEverLive() {
        var patient = aPatient();
        for (int number = 1; number <= 10; number++) {
            patient = withLink(patient, number);
        }

        assertThat(states(patient)).filteredOn(LinkState.LIVE::equals).hasSize(1);
        assertThat(patient.links().open(NOW)).map(RegistrationLink::id).contains(linkId(10));
    }

    @Test
    void aLockedLinkIsReplacedToo() {
        var locked =
                next(withLink(aPatient(), 1).hear(news(1, 1, new RegistrationNews.Locked("too-many-failed-matches"))));

        var decision = locked.issue(anOrder(2), RIVERSIDE, READY);

        assertThat(states(locked)).containsExactly(LinkState.LOCKED);
        assertThat(decision.events()).contains(new LinkRevoked(linkId(1), RevocationReason.REPLACED));
    }

    @Test
    void anExpiredLinkNeedsNoRevocation() {
        var link = withLink(aPatient(), 1);
        var later = NOW.plus(VALIDITY);

        assertThat(link.links().all().getFirst().state(later)).isEqualTo(LinkState.EXPIRED);
        assertThat(link.links().all().getFirst().state(later.minusMillis(1))).isEqualTo(LinkState.LIVE);
        assertThat(link.edit(named("Sian"), later).events()).isEmpty();
    }

    @Test
    void aRecordThatIsNotReadyGetsNoLink() {
        var checks = new Checks(List.of(CheckCode.MOBILE_MISSING, CheckCode.TEXTS_MAY_BE_CHARGED));

        var decision = aPatient().issue(anOrder(1), RIVERSIDE, checks);

        assertThat(decision).isEqualTo(Decision.nothing(new NotReady(checks)));
    }

    @Test
    void aRecordThatIsNotReadyKeepsItsEarlierLink() {
        var checks = new Checks(List.of(CheckCode.MOBILE_MISSING));

        assertThat(withLink(aPatient(), 1).issue(anOrder(2), RIVERSIDE, checks).next())
                .isNull();
    }

    @Test
    void aTextGoesToTheRecordsMobile() {
        var decision = aPatient().issue(anOrder(1, SendBy.SMS), RIVERSIDE, READY);

        assertThat(decision.events())
                .last()
                .isEqualTo(new LinkDeliveryRequested(
                        linkId(1),
                        notification(1001),
                        NOW.plus(VALIDITY),
                        RIVERSIDE,
                        new Envelope(
                                SendBy.SMS,
                                Language.ENGLISH,
                                "+447700900123",
                                "Siân",
                                "https://portal.example.org/start#token-1")));
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, , ENGLISH", "WELSH, , WELSH", "WELSH, ENGLISH, ENGLISH", "ENGLISH, WELSH, WELSH"})
    void aLinkIsWordedInTheLanguageOfThePracticeUnlessStaffChooseAnother(
            Language practices, @Nullable Language chosen, Language worded) {
        var order = anOrder(1, new LinkWish(SendBy.SMS, chosen));

        var decision = aPatient().issue(order, speaking(practices), READY);

        assertThat(decision.events())
                .last()
                .isInstanceOfSatisfying(
                        LinkDeliveryRequested.class,
                        delivery -> assertThat(delivery.envelope().language()).isEqualTo(worded));
    }

    private static Practice speaking(Language language) {
        return new Practice(
                RIVERSIDE.id(),
                RIVERSIDE.name(),
                RIVERSIDE.phone(),
                RIVERSIDE.timeZone(),
                RIVERSIDE.regions(),
                language,
                RIVERSIDE.branding());
    }

    @Test
    void anEmailGoesToTheRecordsAddress() {
        var decision = aPatient().issue(anOrder(1, SendBy.EMAIL), RIVERSIDE, READY);

        assertThat(decision.events())
                .last()
                .isInstanceOfSatisfying(
                        LinkDeliveryRequested.class,
                        it -> assertThat(it.envelope().to()).isEqualTo("sian@example.org"));
    }

    @Test
    void aLinkByEmailNeedsAnAddress() {
        var decision = aPatient(withoutEmail()).issue(anOrder(1, SendBy.EMAIL), RIVERSIDE, READY);

        assertThat(decision).isEqualTo(Decision.nothing(new NoEmailAddress()));
    }

    @Test
    void onlyTheNewestLinksAreKept() {
        var patient = IntStream.rangeClosed(1, Links.KEPT + 5)
                .boxed()
                .reduce(aPatient(), Fixtures::withLink, (one, other) -> other);

        assertThat(patient.links().all()).hasSize(Links.KEPT);
        assertThat(patient.links().find(linkId(5))).isEmpty();
        assertThat(patient.links().find(linkId(6))).isPresent();
    }

    private static List<LinkState> states(Patient patient) {
        return patient.links().all().stream().map(link -> link.state(NOW)).toList();
    }
}
