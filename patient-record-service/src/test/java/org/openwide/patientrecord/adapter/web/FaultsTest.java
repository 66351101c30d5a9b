package org.openwide.patientrecord.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.ServerAddress;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.UncategorizedMongoDbException;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import tools.jackson.databind.json.JsonMapper;

class FaultsTest {

    private final Faults faults = new Faults(new ProblemWriter(new JsonMapper()));

    @Test
    void aDatabaseThatChangesItsPrimaryIsAwayForTheMoment() {
        var stepDown = new MongoNotPrimaryException(new BsonDocument(), new ServerAddress());

        var answered = answer(new UncategorizedMongoDbException("in transition", stepDown));

        assertThat(answered).hasToString("503 SERVICE_UNAVAILABLE");
    }

    @Test
    void aCommandThatTheDatabaseRefusesIsAFault() {
        var answered = answer(new UncategorizedMongoDbException("refused", new MongoException(10334, "too large")));

        assertThat(answered).hasToString("500 INTERNAL_SERVER_ERROR");
    }

    private Object answer(Throwable fault) {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/api/practices/x"));
        faults.handle(exchange, fault).block();
        return String.valueOf(exchange.getResponse().getStatusCode());
    }
}
