package org.openwide.notification.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoNotPrimaryException;
import com.mongodb.ServerAddress;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwide.notification.application.RefusedReceipt;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.mongodb.UncategorizedMongoDbException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.server.ResponseStatusException;

@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new InvalidField("from", "not-a-date", "A date."), 422, "request-invalid"),
                Arguments.of(RefusedReceipt.forged(), 401, "signature-invalid"),
                Arguments.of(RefusedReceipt.unusable("price"), 422, "request-invalid"),
                Arguments.of(new DataBufferLimitException("too much"), 413, "request-too-large"),
                Arguments.of(new ExportTooLarge(), 413, "request-too-large"),
                Arguments.of(new DecodingException("broken"), 400, "malformed-request"),
                Arguments.of(new ResponseStatusException(HttpStatus.NOT_FOUND), 404, "not-found"),
                Arguments.of(new ResponseStatusException(HttpStatus.BAD_REQUEST), 400, "malformed-request"),
                Arguments.of(new AuthenticationServiceException("away"), 503, "unavailable"),
                Arguments.of(new DataAccessResourceFailureException("away"), 503, "unavailable"),
                Arguments.of(new TimeoutException(), 503, "unavailable"),
                Arguments.of(aChangeOfThePrimary(), 503, "unavailable"),
                Arguments.of(new DataIntegrityViolationException("a secret"), 500, "internal-error"),
                Arguments.of(new IllegalStateException("a secret"), 500, "internal-error"));
    }

    private static UncategorizedMongoDbException aChangeOfThePrimary() {
        var stepDown = BsonDocument.parse("{ok: 0, code: 10107, errmsg: ''}");
        return new UncategorizedMongoDbException("", new MongoNotPrimaryException(stepDown, new ServerAddress()));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void everyFailureLooksLikeTheContractSays(Throwable failure, int status, String code, CapturedOutput output) {
        Problem problem = Problems.of(failure);

        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.type()).isEqualTo("urn:openwide:problem:" + code);
        assertThat(problem.toString()).doesNotContain("secret", "price\" ");
        assertThat(output.getAll()).doesNotContain("secret");
    }

    @Test
    void aRefusedReceiptCallsForAPerson(CapturedOutput output) {
        Problems.of(RefusedReceipt.forged());

        assertThat(output.getAll()).containsPattern(" org\\.openwide\\.alerts\\b.*ALERT receipt-refused: ");
    }
}
