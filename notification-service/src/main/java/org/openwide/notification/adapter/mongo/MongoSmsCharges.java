package org.openwide.notification.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Currency;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.openwide.notification.application.SmsCharges;
import org.openwide.notification.domain.ChargeSum;
import org.openwide.notification.domain.Money;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import reactor.core.publisher.Flux;

/** The charges that stand in the documents of the texts they are for. */
public final class MongoSmsCharges implements SmsCharges {

    static final String CHARGED_AT = LifeDocument.CHARGE + "." + ChargeDocument.CHARGED_AT;

    private final ReactiveMongoOperations mongo;

    public MongoSmsCharges(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Flux<ChargedText> of(String practiceId, Period period) {
        return find(inOrder(practiceId, period));
    }

    @Override
    public Flux<ChargedText> ofAll(Period period) {
        return find(inOrder(period));
    }

    private Flux<ChargedText> find(Query charged) {
        charged.fields()
                .include(RequestDocument.PRACTICE_ID, "purpose", "patientId", "registrationId", LifeDocument.CHARGE);
        return mongo.find(charged, Document.class, MongoNotifications.COLLECTION)
                .map(MongoSmsCharges::chargedText);
    }

    @Override
    public Flux<ChargeSum> totals(String practiceId, Period period) {
        var sums = Aggregation.newAggregation(
                Aggregation.match(charged(practiceId, period)),
                Aggregation.group(LifeDocument.CHARGE + "." + ChargeDocument.CURRENCY)
                        .sum(LifeDocument.CHARGE + "." + ChargeDocument.AMOUNT)
                        .as(ChargeDocument.AMOUNT)
                        .sum(LifeDocument.CHARGE + "." + ChargeDocument.PARTS)
                        .as(ChargeDocument.PARTS)
                        .count()
                        .as("texts"),
                Aggregation.sort(Sort.by("_id")));
        return mongo.aggregate(sums, MongoNotifications.COLLECTION, Document.class)
                .map(MongoSmsCharges::total);
    }

    static Query inOrder(String practiceId, Period period) {
        return query(charged(practiceId, period)).with(Sort.by(CHARGED_AT, "_id"));
    }

    static Query inOrder(Period period) {
        return query(charged(period)).with(Sort.by(CHARGED_AT, "_id"));
    }

    private static Criteria charged(String practiceId, Period period) {
        return charged(period).and(RequestDocument.PRACTICE_ID).is(practiceId);
    }

    private static Criteria charged(Period period) {
        Criteria time = where(CHARGED_AT).gte(Date.from(period.from()));
        if (period.to() != null) {
            time = time.lt(Date.from(period.to()));
        }
        return time;
    }

    private static ChargedText chargedText(Document document) {
        Document charge = document.get(LifeDocument.LIFE, Document.class).get("charge", Document.class);
        return new ChargedText(
                RequestDocument.id(document),
                RequestDocument.practiceId(document),
                RequestDocument.purpose(document),
                document.getString("patientId"),
                RequestDocument.registrationId(document),
                Objects.requireNonNull(ChargeDocument.read(charge)));
    }

    private static ChargeSum total(Document sums) {
        var amount = new Money(
                sums.get(ChargeDocument.AMOUNT, Decimal128.class).bigDecimalValue(),
                Currency.getInstance(sums.getString("_id")));
        return new ChargeSum(
                amount,
                sums.get("texts", Number.class).longValue(),
                sums.get(ChargeDocument.PARTS, Number.class).longValue());
    }
}
