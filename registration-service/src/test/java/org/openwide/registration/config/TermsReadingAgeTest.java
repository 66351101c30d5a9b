package org.openwide.registration.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openwide.house.Reading;
import org.openwide.registration.domain.Language;

/** Whoever registers can read what they accept. */
class TermsReadingAgeTest {

    private static final Pattern BETWEEN_BLOCKS = Pattern.compile("\n\n|\n(?=- )");

    private final Reading reading = Reading.of(blocks());

    @Test
    void theTermsAreForPeopleOfEleven() {
        assertThat(reading.age()).isLessThanOrEqualTo(11);
    }

    /** What GOV.UK allows. */
    @Test
    void noSentenceIsLong() {
        assertThat(reading.longerThan(25)).isEmpty();
    }

    private static List<String> blocks() {
        var terms = ShippedTerms.library().inForce(Language.ENGLISH).text();
        return BETWEEN_BLOCKS.splitAsStream(terms).toList();
    }
}
