package org.openwide.registration.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndexesTest {

    @Test
    void everyFieldThatIsLookedUpByHasAnIndex() {
        assertThat(RegistrationIndexes.ALL)
                .extracting(index -> index.getKeys().toBsonDocument().getFirstKey())
                .containsExactlyInAnyOrder(Fields.LINK_TOKEN, Fields.EMAIL_TOKEN, Fields.ENDS_AT);
    }

    @Test
    void noTwoLinksShareAToken() {
        assertThat(RegistrationIndexes.ALL)
                .filteredOn(index -> index.getKeys().toBsonDocument().containsKey(Fields.LINK_TOKEN))
                .allMatch(index -> index.getOptions().isUnique());
    }
}
