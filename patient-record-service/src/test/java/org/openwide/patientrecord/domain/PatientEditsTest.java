package org.openwide.patientrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.patientrecord.domain.Fixtures.NOW;
import static org.openwide.patientrecord.domain.Fixtures.OTHER_MOBILE;
import static org.openwide.patientrecord.domain.Fixtures.aPatient;
import static org.openwide.patientrecord.domain.Fixtures.archived;
import static org.openwide.patientrecord.domain.Fixtures.details;
import static org.openwide.patientrecord.domain.Fixtures.linkId;
import static org.openwide.patientrecord.domain.Fixtures.named;
import static org.openwide.patientrecord.domain.Fixtures.next;
import static org.openwide.patientrecord.domain.Fixtures.withEmail;
import static org.openwide.patientrecord.domain.Fixtures.withLink;
import static org.openwide.patientrecord.domain.Fixtures.withPhones;
import static org.openwide.patientrecord.domain.Fixtures.withoutDateOfBirth;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openwide.patientrecord.domain.PatientEvent.LinkMatchDataChanged;
import org.openwide.patientrecord.domain.PatientEvent.LinkRevoked;

class PatientEditsTest {

    @Test
    void aWithdrawnLinkIsRevoked() {
        var decision = withLink(aPatient(), 1).withdraw(linkId(1), NOW);

        assertThat(decision.outcome()).isEqualTo(Withdrawal.WITHDRAWN);
        assertThat(decision.events()).containsExactly(new LinkRevoked(linkId(1), RevocationReason.WITHDRAWN));
        assertThat(states(next(decision))).containsExactly(LinkState.WITHDRAWN);
    }

    @Test
    void withdrawingAgainChangesNothing() {
        var withdrawn = next(withLink(aPatient(), 1).withdraw(linkId(1), NOW));

        assertThat(withdrawn.withdraw(linkId(1), NOW)).isEqualTo(Decision.nothing(Withdrawal.ALREADY_ENDED));
    }

    @Test
    void aLinkOfSomeoneElseIsUnknown() {
        assertThat(withLink(aPatient(), 1).withdraw(linkId(9), NOW)).isEqualTo(Decision.nothing(Withdrawal.UNKNOWN));
    }

    @Test
    void anEditOfAMatchedFieldCountsAtOnceForTheLiveLink() {
        var decision = withLink(aPatient(), 1).edit(named("Sian"), NOW);

        assertThat(decision.events())
                .containsExactly(new LinkMatchDataChanged(
                        linkId(1),
                        java.util.Objects.requireNonNull(named("Sian").matchData())));
    }

    @Test
    void aNewMobileCountsAtOnce() {
        var decision = withLink(aPatient(), 1).edit(withPhones(new Phones(OTHER_MOBILE, null, null)), NOW);

        assertThat(decision.events()).singleElement().isInstanceOf(LinkMatchDataChanged.class);
    }

    @Test
    void anEditOfTheEmailIsNobodyElsesBusiness() {
        assertThat(withLink(aPatient(), 1)
                        .edit(withEmail("other@example.org"), NOW)
                        .events())
                .isEmpty();
    }

    @Test
    void anEditWithoutALinkTellsNobody() {
        assertThat(aPatient().edit(named("Sian"), NOW).events()).isEmpty();
    }

    @Test
    void archivingWithdrawsTheLink() {
        var decision = withLink(aPatient(), 1).edit(archived(), NOW);

        assertThat(decision.events()).containsExactly(new LinkRevoked(linkId(1), RevocationReason.WITHDRAWN));
        assertThat(states(next(decision))).containsExactly(LinkState.WITHDRAWN);
    }

    @Test
    void aRecordThatCanNoLongerBeMatchedLosesItsLink() {
        var withoutBirth = withLink(aPatient(), 1).edit(withoutDateOfBirth(), NOW);
        var withoutMobile = withLink(aPatient(), 1).edit(withPhones(Phones.NONE), NOW);

        assertThat(withoutBirth.events()).containsExactly(new LinkRevoked(linkId(1), RevocationReason.WITHDRAWN));
        assertThat(withoutMobile.events()).containsExactly(new LinkRevoked(linkId(1), RevocationReason.WITHDRAWN));
    }

    @Test
    void anEditThatChangesNothingKeepsNothing() {
        assertThat(withLink(aPatient(), 1).edit(details(), NOW).next()).isNull();
    }

    private static List<LinkState> states(Patient patient) {
        return patient.links().all().stream().map(link -> link.state(NOW)).toList();
    }
}
