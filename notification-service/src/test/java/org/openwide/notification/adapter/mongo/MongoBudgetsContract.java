package org.openwide.notification.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import org.bson.Document;
import org.openwide.event.EventIds;
import org.openwide.event.json.EventJson;
import org.openwide.notification.application.Budgets;
import org.openwide.notification.application.BudgetsContract;
import org.openwide.notification.domain.Budget;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import tools.jackson.databind.JsonNode;

abstract class MongoBudgetsContract extends BudgetsContract {

    private final EventIds ids = new EventIds(InstantSource.system());

    abstract ReactiveMongoTemplate mongo();

    @Override
    protected Budgets budgets() {
        return new MongoBudgets(mongo(), ids, _ -> {});
    }

    @Override
    protected List<String> told(Budget budget) {
        List<Document> outbox = Outboxes.of(mongo(), budget.toString());
        assertThat(outbox)
                .allSatisfy(entry -> assertThat(entry.getString("subject")).isEqualTo(budget.toString()));
        assertThat(outbox.stream().map(entry -> entry.getLong("sequence")))
                .containsExactlyElementsOf(java.util.stream.LongStream.rangeClosed(1, outbox.size())
                        .boxed()
                        .toList());
        return outbox.stream()
                .map(entry -> EventJson.mapper().readTree(entry.getString("data")))
                .map(MongoBudgetsContract::words)
                .toList();
    }

    private static String words(JsonNode data) {
        return data.get("share").asString().toUpperCase(java.util.Locale.ROOT) + " of "
                + data.get("limit").asString();
    }
}
