package org.openwide.registration.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwide.registration.application.Registrations.Key;
import org.openwide.registration.domain.Fixtures;
import org.openwide.registration.domain.TokenHash;

class IndexesTest {

    private static final TokenHash TOKEN = Fixtures.FIRST;

    static Stream<Bson> everyQuery() {
        return Stream.of(
                MongoRegistrations.filter(new Key.ById(Fixtures.aLink().id())),
                MongoRegistrations.filter(new Key.ByLink(TOKEN)),
                MongoRegistrations.filter(new Key.ByEmailLink(TOKEN)),
                MongoRegistrations.overdueAt(Fixtures.NOW));
    }

    @ParameterizedTest
    @MethodSource("everyQuery")
    void everyQueryHasAnIndex(Bson query) {
        var field = query.toBsonDocument().getFirstKey();

        var indexed = RegistrationIndexes.ALL.stream()
                .map(index -> index.getKeys().toBsonDocument().getFirstKey());
        assertThat(Stream.concat(Stream.of("_id"), indexed)).contains(field);
    }

    @Test
    void noTwoLinksShareAToken() {
        assertThat(RegistrationIndexes.ALL)
                .filteredOn(index -> index.getKeys().toBsonDocument().containsKey(Fields.LINK_TOKEN))
                .allMatch(index -> index.getOptions().isUnique());
    }
}
