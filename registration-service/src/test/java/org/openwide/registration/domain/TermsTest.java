package org.openwide.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.registration.domain.Fixtures.HASH;
import static org.openwide.registration.domain.Fixtures.LIBRARY;
import static org.openwide.registration.domain.Fixtures.NOW;
import static org.openwide.registration.domain.Fixtures.TERMS;
import static org.openwide.registration.domain.Fixtures.acceptingTerms;
import static org.openwide.registration.domain.Fixtures.events;
import static org.openwide.registration.domain.Fixtures.next;
import static org.openwide.registration.domain.Fixtures.theDetails;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void acceptingTheTermsInForceRegistersThePatient() {
        var accepted = acceptingTerms().accept("2026-11-01", LIBRARY, NOW);

        var receipt = new TermsReceipt("2026-11-01", "en", TERMS.sha256(), NOW);
        var account = new Account(theDetails(), NOW, NOW, HASH, receipt);
        assertThat(next(accepted))
                .isInstanceOfSatisfying(
                        Registered.class,
                        registered -> assertThat(registered.account()).isEqualTo(account));
        assertThat(events(accepted))
                .containsExactly(
                        new DomainEvent.TermsAccepted(receipt), new DomainEvent.RegistrationCompleted(account));
    }

    @Test
    void anotherVersionIsOutdated() {
        assertThat(acceptingTerms().accept("2025-01-01", LIBRARY, NOW)).isEqualTo(new TermsAcceptance.Outdated(TERMS));
    }

    @Test
    void theLastVersionIsInForceAndEarlierOnesStayReadable() {
        var earlier = new Terms("2025-01-01", "en", "def", "# Old");
        var library = new TermsLibrary(List.of(earlier, TERMS));

        assertThat(library.inForce(Language.ENGLISH)).isEqualTo(TERMS);
        assertThat(library.find("2025-01-01", Language.ENGLISH)).contains(earlier);
        assertThat(library.find("1999", Language.ENGLISH)).isEmpty();
    }

    @Test
    void whatIsNotTranslatedIsEnglish() {
        assertThat(LIBRARY.inForce(Language.WELSH)).isEqualTo(TERMS);
    }

    @Test
    void thePatientAcceptsTheTextInTheirLanguage() {
        var welsh = new Terms("2026-11-01", "cy", "cd".repeat(32), "# Telerau");
        var library = new TermsLibrary(List.of(TERMS, welsh));
        var accepting = (AcceptingTerms) acceptingTerms().in(Optional.of(Language.WELSH));

        var accepted = accepting.accept("2026-11-01", library, NOW);

        assertThat(((Registered) next(accepted)).account().receipt())
                .isEqualTo(new TermsReceipt("2026-11-01", "cy", welsh.sha256(), NOW));
    }
}
