package org.openwide.patientrecord.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.patientrecord.domain.Fixtures.NOW;
import static org.openwide.patientrecord.domain.Fixtures.RIVERSIDE;
import static org.openwide.patientrecord.domain.Fixtures.SIAN;
import static org.openwide.patientrecord.domain.Fixtures.VALIDITY;
import static org.openwide.patientrecord.domain.Fixtures.linkId;

import java.net.URI;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwide.event.field.FieldCode;
import org.openwide.patientrecord.application.KeepPatientRecord.Outcome.Decided;
import org.openwide.patientrecord.application.RecordVersions.Any;
import org.openwide.patientrecord.application.RecordVersions.Existing;
import org.openwide.patientrecord.application.RecordVersions.OneOf;
import org.openwide.patientrecord.domain.BrandingForm;
import org.openwide.patientrecord.domain.FieldError;
import org.openwide.patientrecord.domain.Fixtures.TestNumbers;
import org.openwide.patientrecord.domain.KeyForm;
import org.openwide.patientrecord.domain.KeyHolder;
import org.openwide.patientrecord.domain.LinkIssue;
import org.openwide.patientrecord.domain.LinkIssue.Issued;
import org.openwide.patientrecord.domain.LinkWish;
import org.openwide.patientrecord.domain.NumberPlan;
import org.openwide.patientrecord.domain.PatientForm;
import org.openwide.patientrecord.domain.PatientKey;
import org.openwide.patientrecord.domain.PracticeForm;
import org.openwide.patientrecord.domain.PracticeId;
import org.openwide.patientrecord.domain.PracticeSecret;
import org.openwide.patientrecord.domain.PreFlight;
import org.openwide.patientrecord.domain.RecordEdit;
import org.openwide.patientrecord.domain.SendBy;
import org.openwide.patientrecord.domain.StuckRule;
import org.openwide.patientrecord.domain.Withdrawal;

class UseCasesTest {

    private static final PatientForm FORM = new PatientForm(
            "Siân", "O'Neill", null, "1948-02-29", "sian@example.org", "+447700900123", null, null, false);
    private static final PracticeSecret OPERATOR = new PracticeSecret("operator");

    private final InMemoryPractices practices = new InMemoryPractices();
    private final InMemoryPatients patients = new InMemoryPatients();
    private final InMemoryPracticeKeys keys = new InMemoryPracticeKeys();
    private final NumberPlan numbers = new TestNumbers();
    private final InstantSource clock = InstantSource.fixed(NOW);
    private final AtomicLong counter = new AtomicLong();
    private final Supplier<UUID> ids = () -> new UUID(7L << 12, counter.incrementAndGet());

    private final KeepPatientRecord keepRecord = new KeepPatientRecord(practices, patients, numbers, clock);
    private final IssueRegistrationLink issueLink = new IssueRegistrationLink(
            practices,
            patients,
            new PreFlight(numbers),
            new LinkSettings(URI.create("https://portal.example.org"), VALIDITY),
            clock,
            ids);

    @BeforeEach
    void aPractice() {
        practices.keep(RIVERSIDE).block();
    }

    @Test
    void aPracticeIsKeptUnlessSomethingIsWrong() {
        var keep = new KeepPractice(practices, numbers);
        var id = new PracticeId("new");

        assertThat(keep.keep(id, new PracticeForm("A", "1", null, null, null, BrandingForm.NONE))
                        .block())
                .isInstanceOfSatisfying(
                        KeepPractice.Outcome.Kept.class,
                        it -> assertThat(it.isNew()).isTrue());
        assertThat(keep.keep(id, new PracticeForm("", "1", null, null, null, BrandingForm.NONE))
                        .block())
                .isEqualTo(new KeepPractice.Outcome.Invalid(List.of(new FieldError("name", FieldCode.REQUIRED))));
    }

    @Test
    void aKeyOpensItsPracticeUntilItIsRevoked() {
        var issued = issueKey();
        var introspect = new IntrospectKey(keys, OPERATOR.hash());

        assertThat(introspect.introspect(issued.secret()).block()).isEqualTo(new KeyHolder.OfPractice(RIVERSIDE.id()));

        assertThat(new RevokePracticeKey(keys, clock)
                        .revoke(RIVERSIDE.id(), issued.id())
                        .block())
                .isTrue();
        assertThat(introspect.introspect(issued.secret()).block()).isEqualTo(new KeyHolder.Nobody());
    }

    @Test
    void theOperatorsKeyIsKnownByItsHash() {
        var introspect = new IntrospectKey(keys, OPERATOR.hash());

        assertThat(introspect.introspect(OPERATOR).block()).isEqualTo(new KeyHolder.Operator());
        assertThat(introspect.introspect(new PracticeSecret("guessed")).block()).isEqualTo(new KeyHolder.Nobody());
    }

    @Test
    void keysAreLongAndNeverTheSame() {
        Set<String> secrets = new HashSet<>();
        for (int count = 0; count < 100; count++) {
            secrets.add(issueKey().secret().value());
        }

        assertThat(secrets).hasSize(100).allMatch(secret -> secret.length() == 43);
    }

    @Test
    void aRecordIsKeptForThePracticeThatIsThere() {
        assertThat(keepRecord.keep(SIAN, FORM, new Any()).block())
                .isInstanceOfSatisfying(
                        Decided.class, it -> assertThat(it.edit()).isInstanceOf(RecordEdit.Created.class));
        assertThat(keepRecord
                        .keep(PatientKey.of("nowhere", "p"), FORM, new Any())
                        .block())
                .isEqualTo(new KeepPatientRecord.Outcome.NoSuchPractice());
    }

    @Test
    void anEditIsMeantForAVersion() {
        assertThat(keepRecord.keep(SIAN, FORM, new Existing()).block()).isEqualTo(new Decided(new RecordEdit.Stale()));
        keepRecord.keep(SIAN, FORM, new Any()).block();

        assertThat(keepRecord.keep(SIAN, FORM, new OneOf(Set.of(2L))).block())
                .isEqualTo(new Decided(new RecordEdit.Stale()));
        assertThat(keepRecord.keep(SIAN, FORM, new OneOf(Set.of(1L))).block())
                .isNotEqualTo(new Decided(new RecordEdit.Stale()));
        assertThat(keepRecord.keep(SIAN, FORM, new OneOf(Set.of())).block())
                .isEqualTo(new Decided(new RecordEdit.Stale()));
    }

    @Test
    void aLinkCarriesItsTokenInTheFragmentOnly() {
        keepRecord.keep(SIAN, FORM, new Any()).block();

        var issued = (Issued) Objects.requireNonNull(
                issueLink.issue(SIAN, LinkWish.of(SendBy.NONE)).block());

        var url = URI.create(issued.url());
        assertThat(url.getPath()).isEqualTo("/start");
        assertThat(url.getQuery()).isNull();
        assertThat(url.getFragment()).hasSize(43);
        assertThat(issued.expiresAt()).isEqualTo(NOW.plus(VALIDITY));
    }

    @Test
    void aPatientWhoIsNotThereGetsNoLink() {
        assertThat(issueLink.issue(SIAN, LinkWish.of(SendBy.NONE)).block()).isEqualTo(new LinkIssue.NoSuchPatient());
        assertThat(issueLink
                        .issue(PatientKey.of("nowhere", "p"), LinkWish.of(SendBy.NONE))
                        .block())
                .isEqualTo(new LinkIssue.NoSuchPatient());
    }

    @Test
    void theNewestLinkIsListedFirst() {
        keepRecord.keep(SIAN, FORM, new Any()).block();
        issueLink.issue(SIAN, LinkWish.of(SendBy.NONE)).block();
        var second = (Issued) Objects.requireNonNull(
                issueLink.issue(SIAN, LinkWish.of(SendBy.NONE)).block());

        var list = new ListRegistrationLinks(practices, patients, new StuckRule(numbers), clock);

        assertThat(Objects.requireNonNull(list.list(SIAN).block())
                        .getFirst()
                        .link()
                        .id())
                .isEqualTo(second.link());
        assertThat(list.list(PatientKey.of("riverside", "nobody")).blockOptional())
                .isEmpty();
    }

    @Test
    void aLinkOfNobodyCannotBeWithdrawn() {
        assertThat(new WithdrawRegistrationLink(patients, clock)
                        .withdraw(SIAN, linkId(1))
                        .block())
                .isEqualTo(Withdrawal.UNKNOWN);
    }

    private IssuePracticeKey.Outcome.Issued issueKey() {
        var issue = new IssuePracticeKey(practices, keys, clock, ids);
        return (IssuePracticeKey.Outcome.Issued) Objects.requireNonNull(
                issue.issue(RIVERSIDE.id(), new KeyForm("PMS")).block());
    }
}
