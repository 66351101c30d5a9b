package org.openwide.patientrecord.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openwide.patientrecord.application.RecordVersions;

class ETagsTest {

    @Test
    void noConditionMeansAnyVersion() {
        assertThat(ETags.meantFor(null)).isEqualTo(new RecordVersions.Any());
    }

    @Test
    void aStarMeansThatThereIsARecord() {
        assertThat(ETags.meantFor(List.of("*"))).isEqualTo(new RecordVersions.Existing());
    }

    @Test
    void tagsMeanTheirVersions() {
        assertThat(ETags.meantFor(List.of(ETags.of(1) + ", " + ETags.of(22), ETags.of(3))))
                .isEqualTo(new RecordVersions.OneOf(Set.of(1L, 22L, 3L)));
    }

    @Test
    void weakAndForeignTagsMatchNothing() {
        assertThat(ETags.meantFor(List.of("W/\"1\"", "1", "\"abc\"", "\"99999999999999999999\"")))
                .isEqualTo(new RecordVersions.OneOf(Set.of()));
    }

    @Test
    void anEmptyConditionMatchesNothing() {
        assertThat(ETags.meantFor(List.of())).isEqualTo(new RecordVersions.OneOf(Set.of()));
    }
}
