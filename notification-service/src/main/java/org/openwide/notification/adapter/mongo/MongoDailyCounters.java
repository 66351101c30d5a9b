package org.openwide.notification.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.openwide.notification.application.DailyCounters;
import org.openwide.notification.domain.Money;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One small document per day and practice, and one per day and currency for the money. A counter is first raised where
 * it is; only where there is none it is begun, and who loses that race raises the winner's.
 */
public final class MongoDailyCounters implements DailyCounters {

    static final String COLLECTION = "dailyCounters";

    private static final String TEXTS = "texts";
    private static final String SPENDING = "spending";
    private static final String AMOUNT = "amount";
    private static final String HALF_TOLD = "halfTold";

    private final ReactiveMongoOperations mongo;

    public MongoDailyCounters(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Mono<Boolean> countText(String practiceId, LocalDate day, int limit) {
        String id = TEXTS + "|" + day + "|" + practiceId;
        Query below = query(where("_id").is(id).and(TEXTS).lt(limit));
        Mono<Boolean> raise = raise(below, new Update().inc(TEXTS, 1)).hasElement();
        return raise.flatMap(raised -> raised || limit < 1
                ? Mono.just(raised)
                : begin(new Document("_id", id).append(TEXTS, 1)).flatMap(begun -> begun ? Mono.just(true) : raise));
    }

    @Override
    public Mono<BigDecimal> reserve(LocalDate day, Money amount, BigDecimal limit) {
        BigDecimal room = limit.subtract(amount.amount());
        if (room.signum() < 0) {
            return Mono.empty();
        }
        String id = spendingId(day, amount.currency());
        Query below = query(where("_id").is(id).and(AMOUNT).lte(new Decimal128(room)));
        Mono<BigDecimal> raise = raise(below, plus(amount.amount()))
                .map(sum -> sum.get(AMOUNT, Decimal128.class).bigDecimalValue());
        Mono<BigDecimal> begin = begin(new Document("_id", id).append(AMOUNT, new Decimal128(amount.amount())))
                .flatMap(begun -> begun ? Mono.just(amount.amount()) : raise);
        return raise.switchIfEmpty(begin);
    }

    @Override
    public Mono<Boolean> tellOfHalf(LocalDate day, Currency currency) {
        Query untold =
                query(where("_id").is(spendingId(day, currency)).and(HALF_TOLD).ne(true));
        return mongo.updateFirst(untold, new Update().set(HALF_TOLD, true), COLLECTION)
                .map(result -> result.getModifiedCount() == 1);
    }

    @Override
    public Mono<Void> correct(LocalDate day, Currency currency, BigDecimal difference) {
        if (difference.signum() == 0) {
            return Mono.empty();
        }
        Query sum = query(where("_id").is(spendingId(day, currency)));
        return mongo.updateFirst(sum, plus(difference), COLLECTION).then();
    }

    /** The ids sort by day, and have an index. */
    @Override
    public Mono<Void> forgetBefore(LocalDate day) {
        return Flux.just(TEXTS, SPENDING)
                .concatMap(
                        kind -> mongo.remove(query(where("_id").gte(kind + "|").lt(kind + "|" + day)), COLLECTION))
                .then();
    }

    private Mono<Document> raise(Query which, Update update) {
        var after = FindAndModifyOptions.options().returnNew(true);
        return mongo.findAndModify(which, update, after, Document.class, COLLECTION);
    }

    private Mono<Boolean> begin(Document counter) {
        return mongo.insert(counter, COLLECTION).thenReturn(true).onErrorReturn(DuplicateKeyException.class, false);
    }

    private static Update plus(BigDecimal amount) {
        return new Update().inc(AMOUNT, new Decimal128(amount));
    }

    private static String spendingId(LocalDate day, Currency currency) {
        return SPENDING + "|" + day + "|" + currency.getCurrencyCode();
    }
}
