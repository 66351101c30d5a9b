package org.openwide.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdIndexTest {

    private final Index<Integer> ids = IdIndex.orOther(indexOf("_id"));

    @Test
    void itFindsByTheIdWhateverElseIsAskedFor() {
        ids.add(new Document("_id", "a"), 7, null);

        Document query = new Document("_id", "a").append("version", 1);

        assertThat(ids.canHandle(query)).isTrue();
        assertThat(ids.getPositions(query)).containsExactly(7);
        assertThat(ids.getPositions(new Document("_id", "b").append("version", 1)))
                .isEmpty();
    }

    @Test
    void itLeavesWhatNamesNoIdOrARangeOfThemToOthers() {
        assertThat(ids.canHandle(new Document("version", 1))).isFalse();
        assertThat(ids.canHandle(new Document("_id", new Document("$lt", "b")).append("version", 1)))
                .isFalse();
    }

    @Test
    void otherIndexesStayAsTheyAre() {
        Index<Integer> numbers = indexOf("number");

        assertThat(IdIndex.orOther(numbers)).isSameAs(numbers);
    }

    private static Index<Integer> indexOf(String field) {
        return new MemoryUniqueIndex(field, List.of(new IndexKey(field, true)), false);
    }
}
