package org.openwide.notification.adapter.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openwide.notification.domain.Fixtures.EUR;
import static org.openwide.notification.domain.Fixtures.NOW;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.openwide.notification.application.ReconcileCharges;
import org.openwide.notification.application.SmsCharges;
import org.openwide.notification.domain.ChargeSum;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class ReconciliationControllerTest {

    private static final int MEBIBYTE = 1024 * 1024;

    private final ReconciliationController controller =
            new ReconciliationController(new ReconcileCharges(new NoCharges()), EUR, InstantSource.fixed(NOW));

    @Test
    void anExportOfTenMebibytesIsRead() {
        StepVerifier.create(controller.reconcile("2026-11-01", "2026-11-30", export(10)))
                .expectErrorMatches(read -> read instanceof InvalidField)
                .verify();
    }

    @Test
    void aLargerOneIsRefused() {
        StepVerifier.create(controller.reconcile("2026-11-01", "2026-11-30", export(11)))
                .expectError(ExportTooLarge.class)
                .verify();
    }

    @Test
    void aPeriodOfMoreThanThirtyOneDaysIsRefused() {
        assertThatThrownBy(() -> controller.reconcile("2026-11-01", "2026-12-02", export(1)))
                .isInstanceOf(InvalidField.class);
    }

    private static MockServerHttpRequest export(int mebibytes) {
        Flux<DataBuffer> body =
                Flux.range(0, mebibytes).map(_ -> DefaultDataBufferFactory.sharedInstance.wrap(new byte[MEBIBYTE]));
        return MockServerHttpRequest.post(ReconciliationController.PATH).body(body);
    }

    private static final class NoCharges implements SmsCharges {

        @Override
        public Flux<ChargedText> of(String practiceId, Period period) {
            return Flux.empty();
        }

        @Override
        public Flux<ChargedText> ofAll(Period period) {
            return Flux.empty();
        }

        @Override
        public Flux<ChargeSum> totals(String practiceId, Period period) {
            return Flux.empty();
        }
    }
}
