package org.openwide.event.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ServerId;
import java.time.Duration;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.mongodb.core.MongoExceptionTranslator;
import reactor.core.publisher.Mono;

class DatabaseAwayTest {

    private static final ServerAddress SERVER = new ServerAddress();

    static Stream<MongoException> whatADriverSaysOfADatabaseThatIsAway() {
        var retryable = new MongoCommandException(answer(11600), SERVER);
        retryable.addLabel("RetryableWriteError");
        return Stream.of(
                new MongoNotPrimaryException(answer(10107), SERVER),
                new MongoNodeIsRecoveringException(answer(91), SERVER),
                new MongoConnectionPoolClearedException(new ServerId(new ClusterId(), SERVER), new Exception()),
                new MongoSocketReadException("reset", SERVER),
                new MongoTimeoutException("no server"),
                retryable);
    }

    @ParameterizedTest
    @MethodSource("whatADriverSaysOfADatabaseThatIsAway")
    void isSeenBareAndAsSpringTranslatesIt(MongoException away) {
        var translated = new MongoExceptionTranslator().translateExceptionIfPossible(away);

        assertThat(DatabaseAway.isCauseOf(away)).isTrue();
        assertThat(DatabaseAway.isCauseOf(new IllegalStateException(translated == null ? away : translated)))
                .isTrue();
    }

    @Test
    void anAnswerThatDoesNotComeInTimeIsOneThatIsAway() {
        var late = catchThrowable(() -> Mono.never().block(Duration.ofMillis(1)));

        assertThat(DatabaseAway.isCauseOf(late)).isTrue();
    }

    @Test
    void aDefectIsADefect() {
        assertThat(DatabaseAway.isCauseOf(new IllegalStateException())).isFalse();
        assertThat(DatabaseAway.isCauseOf(new DataIntegrityViolationException("too long")))
                .isFalse();
        assertThat(DatabaseAway.isCauseOf(new MongoCommandException(answer(9), SERVER)))
                .isFalse();
    }

    private static BsonDocument answer(int code) {
        return BsonDocument.parse("{ok: 0, code: %d, errmsg: ''}".formatted(code));
    }
}
