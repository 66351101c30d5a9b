package org.openwide.patientrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.patientrecord.domain.Fixtures.MOBILE;
import static org.openwide.patientrecord.domain.Fixtures.NOW;
import static org.openwide.patientrecord.domain.Fixtures.OTHER_MOBILE;
import static org.openwide.patientrecord.domain.Fixtures.completed;
import static org.openwide.patientrecord.domain.Fixtures.details;
import static org.openwide.patientrecord.domain.Fixtures.named;
import static org.openwide.patientrecord.domain.Fixtures.withEmail;
import static org.openwide.patientrecord.domain.Fixtures.withPhones;
import static org.openwide.patientrecord.domain.Fixtures.withoutEmail;

import org.junit.jupiter.api.Test;
import org.openwide.patientrecord.domain.Portal.NotRegistered;
import org.openwide.patientrecord.domain.Portal.Registered;

class PatientRecordTest {

    private static final PatientRecord FIRST = PatientRecord.first(details());

    @Test
    void aNewRecordHasVersionOneAndNoAccount() {
        assertThat(FIRST.version()).isEqualTo(1);
        assertThat(FIRST.portal()).isEqualTo(new NotRegistered());
    }

    @Test
    void anEditMakesAVersion() {
        assertThat(FIRST.edited(named("Sian")).version()).isEqualTo(2);
    }

    @Test
    void anEditThatChangesNothingMakesNone() {
        assertThat(FIRST.edited(details())).isSameAs(FIRST);
    }

    @Test
    void completionReplacesTheEmailAndVerifiesBothContacts() {
        var registered = registered();

        assertThat(registered.details().email()).isEqualTo(new EmailAddress("verified@example.org"));
        assertThat(registered.portal())
                .isEqualTo(new Registered(NOW.plusSeconds(60), NOW.plusSeconds(20), NOW.plusSeconds(40)));
        assertThat(registered.version()).isEqualTo(2);
    }

    @Test
    void completionVerifiesNoMobileThatIsNoLongerTheRecords() {
        var edited = FIRST.edited(withPhones(new Phones(OTHER_MOBILE, null, null)));

        var registered =
                edited.registered(completed("verified@example.org", MOBILE).verified());

        assertThat(registered.details().phones().mobile()).isEqualTo(OTHER_MOBILE);
        assertThat(registered.portal()).isEqualTo(new Registered(NOW.plusSeconds(60), null, NOW.plusSeconds(40)));
    }

    @Test
    void anEditOfTheVerifiedMobileIsNotVerified() {
        var verified = registered();
        var edit = withPhones(new Phones(OTHER_MOBILE, null, null)).withEmail(new EmailAddress("verified@example.org"));

        assertThat(verified.edited(edit).portal())
                .isEqualTo(new Registered(NOW.plusSeconds(60), null, NOW.plusSeconds(40)));
    }

    @Test
    void anEditOfTheVerifiedEmailIsNotVerified() {
        assertThat(registered().edited(withEmail("new@example.org")).portal())
                .isEqualTo(new Registered(NOW.plusSeconds(60), NOW.plusSeconds(20), null));
    }

    @Test
    void takingTheVerifiedEmailAwayClearsItsTime() {
        assertThat(registered().edited(withoutEmail()).portal())
                .isEqualTo(new Registered(NOW.plusSeconds(60), NOW.plusSeconds(20), null));
    }

    @Test
    void anotherSpellingOfTheVerifiedEmailIsNotTheOneThatWasProved() {
        assertThat(registered().edited(withEmail("Verified@Example.org")).portal())
                .isEqualTo(new Registered(NOW.plusSeconds(60), NOW.plusSeconds(20), null));
    }

    @Test
    void anEditOfTheNameLeavesContactsVerified() {
        var edit = named("Sian").withEmail(new EmailAddress("verified@example.org"));

        assertThat(registered().edited(edit).portal()).isEqualTo(registered().portal());
    }

    @Test
    void changesNameEachFieldBeforeAndAfter() {
        assertThat(Change.between(FIRST, registered()))
                .containsExactly(
                        new Change("email", "sian@example.org", "verified@example.org"),
                        new Change("portal.registered", false, true),
                        new Change("portal.registeredAt", null, NOW.plusSeconds(60)),
                        new Change("portal.mobileVerifiedAt", null, NOW.plusSeconds(20)),
                        new Change("portal.emailVerifiedAt", null, NOW.plusSeconds(40)));
    }

    private static PatientRecord registered() {
        return FIRST.registered(completed("verified@example.org", MOBILE).verified());
    }
}
