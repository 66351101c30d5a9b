package org.openwide.patientrecord.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ServerId;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.UncategorizedMongoDbException;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import tools.jackson.databind.json.JsonMapper;

class FaultsTest {

    private final Faults faults = new Faults(new ProblemWriter(new JsonMapper()));

    static Stream<MongoException> passing() {
        var server = new ServerAddress("127.0.0.1");
        return Stream.of(
                new MongoNotPrimaryException(new BsonDocument(), server),
                new MongoNodeIsRecoveringException(new BsonDocument(), server),
                new MongoConnectionPoolClearedException(new ServerId(new ClusterId(), server), null));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void aDatabaseThatChangesItsPrimaryIsAwayForTheMoment(MongoException passing) {
        var answered = answer(new UncategorizedMongoDbException("in transition", passing));

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
