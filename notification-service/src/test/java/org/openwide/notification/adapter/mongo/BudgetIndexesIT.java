package org.openwide.notification.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.index.IndexField;

/** Each query finds an index that begins with its fields. */
class BudgetIndexesIT {

    private final ReactiveMongoTemplate mongo = MongoContracts.embedded("budget-indexes");

    @Test
    void eachQueryHasAnIndex() {
        BudgetIndexes.prepare(mongo).block();
        BudgetIndexes.prepare(mongo).block();

        assertThat(indexes(MongoBudgets.COLLECTION)).contains(List.of("period"), List.of("end"), List.of("rule"));
        assertThat(indexes(MongoCodeTexts.COLLECTION)).contains(List.of("prefix", "since"), List.of("heard"));
        assertThat(MongoBudgets.in(List.of("2026-11-22")).getQueryObject().keySet())
                .contains("period");
        assertThat(MongoBudgetRules.ruled().getQueryObject().keySet()).containsExactly("rule");
        assertThat(MongoCodeTexts.of("44-7700", Instant.EPOCH)
                        .getCriteriaObject()
                        .keySet())
                .containsExactly("prefix", "since");
    }

    private List<List<String>> indexes(String collection) {
        return mongo.indexOps(collection)
                .getIndexInfo()
                .map(index ->
                        index.getIndexFields().stream().map(IndexField::getKey).toList())
                .collectList()
                .blockOptional()
                .orElseThrow();
    }
}
