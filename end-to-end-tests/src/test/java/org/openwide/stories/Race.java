package org.openwide.stories;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** The same step, many times at once. */
final class Race {

    private Race() {}

    static List<Answer> of(int racers, Callable<Answer> step) throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var places = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = Stream.generate(() -> places.submit(() -> {
                        start.await();
                        return step.call();
                    }))
                    .limit(racers)
                    .toList();
            start.countDown();
            return running.stream().map(Race::result).toList();
        }
    }

    private static Answer result(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
