package org.openwide.notification.adapter.mongo;

import com.mongodb.reactivestreams.client.MongoClients;
import org.openwide.localstack.Database;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/** A database for the contracts: the embedded server here, a real MongoDB where there is Docker. */
final class MongoContracts {

    private static final Database EMBEDDED = Database.inMemory();

    private MongoContracts() {}

    static ReactiveMongoTemplate embedded(String database) {
        return on(EMBEDDED.uri(database), database);
    }

    static ReactiveMongoTemplate on(String uri, String database) {
        LoggerFactory.getLogger(MongoContracts.class).info("contracts run on {}", uri);
        return new ReactiveMongoTemplate(MongoClients.create(uri), database);
    }
}
