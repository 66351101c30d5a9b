package org.openwide.notification;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** Shows that the other tests would notice. */
@EnabledIfSystemProperty(named = "openwide.blockhound", matches = "true")
class BlockingIT {

    @Test
    void aCallThatBlocksAnEventLoopIsAnError() {
        Stack.running();

        StepVerifier.create(Mono.fromCallable(BlockingIT::rest).subscribeOn(Schedulers.parallel()))
                .verifyError(BlockingOperationError.class);
    }

    private static int rest() throws InterruptedException {
        Thread.sleep(1);
        return 1;
    }
}
