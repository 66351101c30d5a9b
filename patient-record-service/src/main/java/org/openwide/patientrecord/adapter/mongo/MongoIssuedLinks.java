package org.openwide.patientrecord.adapter.mongo;

import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Projections.include;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.openwide.patientrecord.application.IssuedLinks;
import org.openwide.patientrecord.domain.RegistrationLink;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import reactor.core.publisher.Flux;

/** Links of all patients, read one by one: nothing else of a patient is read with them. */
public final class MongoIssuedLinks implements IssuedLinks {

    static final String ISSUED_AT = "links.issuedAt";

    private final ReactiveMongoOperations mongo;

    public MongoIssuedLinks(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Flux<RegistrationLink> since(Instant from) {
        return mongo.execute(
                        Collections.PATIENTS,
                        it -> it.find(gte(ISSUED_AT, Date.from(from))).projection(include("links")))
                .flatMapIterable(document -> document.getList("links", Document.class, List.of()))
                .map(LinkDocument::read)
                .filter(link -> !link.issuedAt().isBefore(from));
    }
}
