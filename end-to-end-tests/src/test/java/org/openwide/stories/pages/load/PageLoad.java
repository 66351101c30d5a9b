package org.openwide.stories.pages.load;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/** Looks at the pages of a running stack, 50 a second for a minute, and says how long they took: fails if too long. */
public final class PageLoad {

    private static final int PAGES_A_SECOND = 50;
    private static final Duration P99 = Duration.ofMillis(100);
    private static final Duration WARM_UP = Duration.ofSeconds(5);

    private static final LongAdder FAILED = new LongAdder();

    private PageLoad() {}

    /** {@code PageLoad [ready.json] [seconds]}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var stack = RunningStack.of(arguments.length > 0 ? arguments[0] : ".openwide/ready.json");
        var length = Duration.ofSeconds(arguments.length > 1 ? Math.min(Long.parseLong(arguments[1]), 600) : 60);
        say(Machine.described());
        var visits = new Patients(new Practice(stack)).atEveryPage();
        run(visits, WARM_UP);
        FAILED.reset();
        var times = run(visits, length);
        var failed = FAILED.sumThenReset();
        say(times.size() + " pages in " + length.toSeconds() + " s, "
                + visits.stream().map(Visit::path).distinct().toList());
        var took = Percentiles.of(times);
        say(took.toString());
        if (failed > 0) {
            say(failed + " pages failed, and are not in these times");
        }
        if (!took.isFastEnough(P99)) {
            say("p99 is over " + P99.toMillis() + " ms");
        }
        System.exit(failed == 0 && took.isFastEnough(P99) ? 0 : 1);
    }

    /** Each page at its time, however long earlier ones take: so that a slow answer is not hidden by fewer questions. */
    private static List<Long> run(List<Visit> visits, Duration length) throws InterruptedException {
        var times = new ConcurrentLinkedQueue<Long>();
        var start = System.nanoTime();
        var gap = Duration.ofSeconds(1).dividedBy(PAGES_A_SECOND).toNanos();
        var count = length.toNanos() / gap;
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < count; number++) {
                var due = start + number * gap;
                LockSupport.parkNanos(due - System.nanoTime());
                var visit = visits.get(number % visits.size());
                visitors.execute(() -> {
                    if (visit.succeeds()) {
                        times.add(System.nanoTime() - due);
                    } else {
                        FAILED.increment();
                    }
                });
            }
        }
        return List.copyOf(times);
    }

    @SuppressWarnings("SystemOut") // for whoever runs it
    private static void say(String line) {
        System.out.println(line);
    }
}
