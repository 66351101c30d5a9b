package org.openwide.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
        assertThat(lockTheFile()).isTrue();
    }

    private boolean lockTheFile() throws IOException {
        try (var file = FileChannel.open(checkout.resolve("target/preparation.lock"), StandardOpenOption.WRITE)) {
            return file.tryLock() != null;
        }
    }

    @Test
    void whoComesMeanwhileWaitsUntilItIsFree() throws Exception {
        var second = new FutureTask<>(this::takeAndGive);
        try (var _ = PreparationLock.take(checkout)) {
            Thread.ofVirtual().start(second);
            assertThatThrownBy(() -> second.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        }
        assertThat(second.get()).isTrue();
    }

    private boolean takeAndGive() throws IOException, InterruptedException {
        try (var _ = PreparationLock.take(checkout)) {
            return true;
        }
    }
}
