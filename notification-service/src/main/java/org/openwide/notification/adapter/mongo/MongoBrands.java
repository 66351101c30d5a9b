package org.openwide.notification.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.bson.Document;
import org.openwide.event.field.Colour;
import org.openwide.notification.application.Brands;
import org.openwide.notification.domain.Brand;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import reactor.core.publisher.Mono;

/** Brands in MongoDB, one document for each practice. */
public final class MongoBrands implements Brands {

    static final String COLLECTION = "practices";
    private static final String SEQUENCE = "sequence";

    private final ReactiveMongoOperations mongo;

    public MongoBrands(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Mono<Brand> of(String practiceId) {
        return mongo.findById(practiceId, Document.class, COLLECTION).map(MongoBrands::read);
    }

    /** What is older finds no document that it may change, and none that it may make. */
    @Override
    public Mono<Void> keep(String practiceId, Brand brand, long sequence) {
        var older = query(where("_id").is(practiceId).and(SEQUENCE).lt(sequence));
        return mongo.upsert(older, update(brand).set(SEQUENCE, sequence), COLLECTION)
                .then()
                .onErrorResume(DuplicateKeyException.class, newer -> Mono.empty());
    }

    private static Update update(Brand brand) {
        return new Update()
                .set("name", brand.name())
                .set("phone", brand.phone())
                .set("colour", brand.colour() == null ? null : brand.colour().hex())
                .set("logo", brand.logo() == null ? null : brand.logo().base64());
    }

    private static Brand read(Document document) {
        String colour = document.getString("colour");
        String logo = document.getString("logo");
        return new Brand(
                document.getString("name"),
                document.getString("phone"),
                colour == null ? null : Colour.of(colour).orElse(null),
                logo == null ? null : new Brand.Logo(logo));
    }
}
