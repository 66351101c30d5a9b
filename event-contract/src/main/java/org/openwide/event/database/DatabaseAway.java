package org.openwide.event.database;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;

/** Tells a database that is away, too slow or changes its primary from a defect: waiting helps. */
public final class DatabaseAway {

    private static final String RETRYABLE = "RetryableWriteError";

    private DatabaseAway() {}

    /** Whether this failure, or one of its causes, says so. Spring translates some of them into a general exception. */
    public static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(DatabaseAway::saysSo);
    }

    private static boolean saysSo(Throwable cause) {
        return switch (cause) {
            case TransientDataAccessException _ -> true;
            case NonTransientDataAccessResourceException _ -> true;
            case TimeoutException _ -> true;
            case MongoException mongo -> saysSo(mongo);
            default -> false;
        };
    }

    private static boolean saysSo(MongoException cause) {
        return cause instanceof MongoSocketException
                || cause instanceof MongoTimeoutException
                || cause instanceof MongoNotPrimaryException
                || cause instanceof MongoNodeIsRecoveringException
                || cause instanceof MongoConnectionPoolClearedException
                || cause instanceof MongoWriteConcernException
                || cause.hasErrorLabel(RETRYABLE);
    }
}
