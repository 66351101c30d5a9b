package org.openwide.notification.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.openwide.event.EventIds;
import org.openwide.event.outbox.OutboxEntry;
import org.openwide.notification.application.Budgets;
import org.openwide.notification.domain.Budget;
import org.openwide.notification.domain.BudgetKind;
import org.openwide.notification.domain.BudgetReached;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * One small document per budget and period, with the events that tell of it. It is first raised where it is; only where
 * there is none it is begun, and who loses that race raises the winner's.
 */
public final class MongoBudgets implements Budgets {

    /** The outboxes of this collection are relayed. */
    public static final String COLLECTION = "smsBudgets";

    private static final int RACES = 50;

    private final ReactiveMongoOperations mongo;
    private final OutgoingBudgetEvents outgoing;
    private final Consumer<Object> relay;

    /** @param relay is told the id of each document that got an event to publish */
    public MongoBudgets(ReactiveMongoOperations mongo, EventIds ids, Consumer<Object> relay) {
        this.mongo = mongo;
        this.outgoing = new OutgoingBudgetEvents(ids);
        this.relay = relay;
    }

    @Override
    public Mono<Used> take(Budget budget, BigDecimal amount, BigDecimal limit) {
        BigDecimal room = limit.subtract(amount);
        if (room.signum() < 0) {
            return Mono.empty();
        }
        Query below = query(is(budget).and(UsedDocument.USED).lte(new Decimal128(room)));
        var after = FindAndModifyOptions.options().returnNew(true);
        Mono<Used> raise = mongo.findAndModify(below, plus(amount), after, Document.class, COLLECTION)
                .map(UsedDocument::read);
        return raise.switchIfEmpty(begin(budget).then(raise));
    }

    /** Begun by someone else is as good. */
    private Mono<Void> begin(Budget budget) {
        return mongo.insert(UsedDocument.begin(budget), COLLECTION).then().onErrorComplete(DuplicateKeyException.class);
    }

    @Override
    public Mono<Used> look(Budget budget) {
        return mongo.findById(budget.toString(), Document.class, COLLECTION).map(UsedDocument::read);
    }

    @Override
    public Mono<Void> correct(Budget budget, BigDecimal difference) {
        return difference.signum() == 0
                ? Mono.empty()
                : mongo.updateFirst(query(is(budget)), plus(difference), COLLECTION)
                        .then();
    }

    @Override
    public Mono<Boolean> tell(BudgetReached reached) {
        return mongo.findById(reached.budget().toString(), Document.class, COLLECTION)
                .filter(document -> !isTold(UsedDocument.read(document), reached))
                .flatMap(document -> tell(document, reached))
                .defaultIfEmpty(false)
                .retryWhen(Retry.max(RACES).filter(RaceLost.class::isInstance));
    }

    private static boolean isTold(Used used, BudgetReached reached) {
        BigDecimal told = used.told().get(reached.share());
        return told != null && told.compareTo(reached.limit()) == 0;
    }

    private Mono<Boolean> tell(Document before, BudgetReached reached) {
        long sequence = before.getLong(UsedDocument.SEQUENCE) + 1;
        Query untold = query(is(reached.budget()).and(UsedDocument.SEQUENCE).is(before.getLong(UsedDocument.SEQUENCE)));
        Update told = new Update()
                .set(UsedDocument.told(reached.share()), new Decimal128(reached.limit()))
                .set(UsedDocument.SEQUENCE, sequence);
        if (reached.budget().kind().isToldToOthers()) {
            told.push(OutboxEntry.FIELD, outgoing.entry(reached, sequence).toDocument());
        }
        return mongo.updateFirst(untold, told, COLLECTION)
                .flatMap(result -> result.getMatchedCount() == 1 ? Mono.just(true) : Mono.error(new RaceLost()))
                .doOnNext(_ -> relay.accept(reached.budget().toString()));
    }

    @Override
    public Flux<Used> in(Collection<String> periods, int limit) {
        return mongo.find(in(periods).limit(limit), Document.class, COLLECTION).map(UsedDocument::read);
    }

    static Query in(Collection<String> periods) {
        return query(where(UsedDocument.PERIOD)
                .in(periods)
                .orOperator(
                        where(UsedDocument.BUDGET).not().regex("^" + BudgetKind.NUMBER_DAY.word() + "/"),
                        where(UsedDocument.TOLD).exists(true)));
    }

    @Override
    public Mono<Void> forgetBefore(Instant end) {
        Query past = query(where(UsedDocument.END)
                .lt(Date.from(end))
                .and(OutboxEntry.FIELD + ".0")
                .exists(false));
        return mongo.remove(past, COLLECTION).then();
    }

    private static Criteria is(Budget budget) {
        return where("_id").is(budget.toString());
    }

    private static Update plus(BigDecimal amount) {
        return new Update().inc(UsedDocument.USED, new Decimal128(amount));
    }
}
