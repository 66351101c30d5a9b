package org.openwide.notification.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.openwide.notification.domain.Money;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import reactor.core.publisher.Mono;

/** Which share of the day's money for texts is spent or reserved: 1 when no more may be. */
public final class BudgetUsed implements MeterBinder {

    private final ReactiveMongoOperations mongo;
    private final Money budget;
    private final InstantSource clock;
    private volatile double share;

    public BudgetUsed(ReactiveMongoOperations mongo, Money budget, InstantSource clock) {
        this.mongo = mongo;
        this.budget = budget;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("openwide.texts.budget.used", this, used -> used.share)
                .baseUnit("ratio")
                .register(registry);
    }

    public Mono<Void> measure() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String id = MongoDailyCounters.spendingId(today, budget.currency());
        return mongo.findOne(query(where("_id").is(id)), Document.class, MongoDailyCounters.COLLECTION)
                .map(day -> day.get(MongoDailyCounters.AMOUNT, Decimal128.class).bigDecimalValue())
                .defaultIfEmpty(BigDecimal.ZERO)
                .doOnNext(spent -> share = shareOf(spent))
                .then();
    }

    private double shareOf(BigDecimal spent) {
        return budget.amount().signum() > 0
                ? spent.doubleValue() / budget.amount().doubleValue()
                : 1;
    }
}
