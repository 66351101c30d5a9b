package org.openwide.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class PreparationLockTest {

    @TempDir
    Path checkout;

    @Test
    void whileOneHoldsItTheFileIsLockedForOtherProcesses() throws Exception {
        try (var _ = PreparationLock.take(checkout)) {
            assertThatThrownBy(this::lockTheFile).isInstanceOf(OverlappingFileLockException.class);
        }
        lockTheFile();
    }

    private void lockTheFile() throws IOException {
        try (var file = FileChannel.open(checkout.resolve("target/preparation.lock"), StandardOpenOption.WRITE)) {
            assertThat(file.tryLock()).isNotNull();
        }
    }

    @Test
    void whoComesMeanwhileWaits() throws Exception {
        var waiting = new CountDownLatch(1);
        CompletableFuture<Boolean> second;
        try (var _ = PreparationLock.take(checkout)) {
            second = CompletableFuture.supplyAsync(() -> takenAfter(waiting));
            waiting.await();
            assertThat(second.completeOnTimeout(false, Duration.ofMillis(200).toMillis(), TimeUnit.MILLISECONDS)
                            .get())
                    .isFalse();
        }
    }

    private boolean takenAfter(CountDownLatch waiting) {
        waiting.countDown();
        try (var _ = PreparationLock.take(checkout)) {
            return true;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
