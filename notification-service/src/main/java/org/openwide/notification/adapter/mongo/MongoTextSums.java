package org.openwide.notification.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Currency;
import java.util.Date;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.openwide.notification.application.TextSums;
import org.openwide.notification.domain.Money;
import org.openwide.notification.domain.Purpose;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import reactor.core.publisher.Flux;

/** Sums up the charges that stand with the texts. */
public final class MongoTextSums implements TextSums {

    private static final String CURRENCY = LifeDocument.CHARGE + "." + ChargeDocument.CURRENCY;

    private final ReactiveMongoOperations mongo;

    public MongoTextSums(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Flux<Sum> between(Instant from, Instant to) {
        var sums = Aggregation.newAggregation(
                Aggregation.match(
                        where(MongoSmsCharges.CHARGED_AT).gte(Date.from(from)).lt(Date.from(to))),
                Aggregation.group(Aggregation.fields()
                                .and("practice", RequestDocument.PRACTICE_ID)
                                .and("purpose", "purpose")
                                .and("currency", CURRENCY))
                        .sum(LifeDocument.CHARGE + "." + ChargeDocument.AMOUNT)
                        .as(ChargeDocument.AMOUNT)
                        .sum(LifeDocument.CHARGE + "." + ChargeDocument.PARTS)
                        .as(ChargeDocument.PARTS)
                        .count()
                        .as("texts"),
                Aggregation.sort(Sort.by("_id")));
        return mongo.aggregate(sums, MongoNotifications.COLLECTION, Document.class)
                .map(MongoTextSums::sum);
    }

    private static Sum sum(Document found) {
        var of = found.get("_id", Document.class);
        return new Sum(
                of.getString("practice"),
                Purpose.valueOf(of.getString("purpose")),
                new Money(
                        found.get(ChargeDocument.AMOUNT, Decimal128.class).bigDecimalValue(),
                        Currency.getInstance(of.getString("currency"))),
                found.get("texts", Number.class).longValue(),
                found.get(ChargeDocument.PARTS, Number.class).longValue());
    }
}
