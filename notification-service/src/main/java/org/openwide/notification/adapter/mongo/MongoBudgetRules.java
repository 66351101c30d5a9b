package org.openwide.notification.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.openwide.event.EventIds;
import org.openwide.event.outbox.OutboxEntry;
import org.openwide.notification.application.BudgetRules;
import org.openwide.notification.domain.BudgetDecision;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.BudgetRule;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** One document per budget that something was decided about: the rule, its audit and its event are one write. */
public final class MongoBudgetRules implements BudgetRules {

    private static final String VERSION = "version";
    private static final int RACES = 50;

    private final ReactiveMongoOperations mongo;
    private final OutgoingBudgetEvents outgoing;
    private final Consumer<Object> relay;

    /** @param relay is told the id of each document that got an event to publish */
    public MongoBudgetRules(ReactiveMongoOperations mongo, EventIds ids, Consumer<Object> relay) {
        this.mongo = mongo;
        this.outgoing = new OutgoingBudgetEvents(ids);
        this.relay = relay;
    }

    @Override
    public Mono<Map<BudgetName, BudgetRule>> of(Collection<BudgetName> names) {
        Query these = query(where("_id").in(names.stream().map(RuleDocument::id).toList()));
        these.fields().include(RuleDocument.NAME, RuleDocument.NOW);
        return mongo.find(these, Document.class, MongoBudgets.COLLECTION)
                .map(MongoBudgetRules::read)
                .collectMap(BudgetRule::name);
    }

    @Override
    public Flux<BudgetRule> all(int limit) {
        Query all = ruled().limit(limit);
        all.fields().include(RuleDocument.NAME, RuleDocument.NOW);
        return mongo.find(all, Document.class, MongoBudgets.COLLECTION).map(MongoBudgetRules::read);
    }

    static Query ruled() {
        return query(where(RuleDocument.NAME).gt(""));
    }

    @Override
    public Mono<BudgetDecision> decide(BudgetName name, Function<BudgetRule, Optional<BudgetDecision>> decision) {
        return mongo.findById(RuleDocument.id(name), Document.class, MongoBudgets.COLLECTION)
                .switchIfEmpty(Mono.defer(
                        () -> decision.apply(BudgetRule.none(name)).isPresent() ? begin(name) : Mono.empty()))
                .flatMap(document -> Mono.justOrEmpty(decision.apply(read(document)))
                        .flatMap(decided -> save(document, decided).thenReturn(decided)))
                .retryWhen(Retry.max(RACES).filter(MongoBudgetRules::isRace));
    }

    private Mono<Document> begin(BudgetName name) {
        return mongo.insert(
                new Document("_id", RuleDocument.id(name))
                        .append(RuleDocument.NAME, name.toString())
                        .append(RuleDocument.NOW, new Document())
                        .append(VERSION, 0L)
                        .append(RuleDocument.AUDIT, List.of())
                        .append(OutboxEntry.FIELD, List.of()),
                MongoBudgets.COLLECTION);
    }

    private static boolean isRace(Throwable failure) {
        return failure instanceof RaceLost || failure instanceof DuplicateKeyException;
    }

    private Mono<Void> save(Document before, BudgetDecision decided) {
        Object id = before.get("_id");
        Query unchanged = query(where("_id").is(id).and(VERSION).is(before.getLong(VERSION)));
        Update update = new Update()
                .set(RuleDocument.NOW, RuleDocument.write(decided.next()))
                .push(RuleDocument.AUDIT, RuleDocument.write(decided.entry()))
                .inc(VERSION, 1L);
        // a budget that ends at a moment is a subject of its own each time
        decided.told()
                .ifPresent(reached -> update.push(
                        OutboxEntry.FIELD, outgoing.entry(reached, 1).toDocument()));
        return mongo.updateFirst(unchanged, update, MongoBudgets.COLLECTION)
                .flatMap(result -> result.getMatchedCount() == 1 ? Mono.empty() : Mono.error(new RaceLost()))
                .then(Mono.fromRunnable(() -> decided.told().ifPresent(_ -> relay.accept(id))));
    }

    /** What is kept of each budget is in order of time; people decide too little for it to be much. */
    @Override
    public Flux<BudgetDecision.Entry> audit(int limit) {
        return mongo.find(ruled(), Document.class, MongoBudgets.COLLECTION)
                .flatMapIterable(MongoBudgetRules::entries)
                .sort(Comparator.comparing(BudgetDecision.Entry::at).reversed())
                .take(limit);
    }

    private static List<BudgetDecision.Entry> entries(Document document) {
        BudgetName name = name(document);
        return document.getList(RuleDocument.AUDIT, Document.class).stream()
                .map(entry -> RuleDocument.readEntry(name, entry))
                .toList();
    }

    private static BudgetRule read(Document document) {
        return RuleDocument.read(name(document), document.get(RuleDocument.NOW, Document.class));
    }

    private static BudgetName name(Document document) {
        return BudgetName.parse(document.getString(RuleDocument.NAME)).orElseThrow();
    }
}
