package org.openwide.notification.adapter.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwide.notification.domain.Fixtures;

class DeliveryReceiptsTest {

    /** Staff see it: a code may stand there, what somebody wrote may not. */
    @ParameterizedTest
    @CsvSource({
        "6, 6",
        "carrier-rejected_1.2, carrier-rejected_1.2",
        "'Siân is not known here', ''",
        "12345678901234567890123456789012345678901, ''",
        "<b>6</b>, ''"
    })
    void ofTheErrorOnlyACodeIsKept(String told, String kept) {
        var fields = Map.of(
                "client-ref", "019b0c6e-3a52-7c1d-8d8e-0242ac120002",
                "messageId", "M-1",
                "price", "0.0333",
                "status", "failed",
                "err-code", told);

        var read = new DeliveryReceipts(Fixtures.EUR).read(fields, Instant.EPOCH);

        assertThat(read.receipt().errorCode()).isEqualTo(kept);
    }
}
