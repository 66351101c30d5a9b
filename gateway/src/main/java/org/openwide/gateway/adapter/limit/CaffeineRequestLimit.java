package org.openwide.gateway.adapter.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import org.openwide.gateway.domain.Admission;
import org.openwide.gateway.domain.ClientAddress;
import org.openwide.gateway.domain.RequestLimit;
import org.openwide.gateway.domain.RequestRate;
import org.springframework.stereotype.Component;

/**
 * A bucket for each address, full again a minute after its first request. A bucket not used for a minute is full,
 * so it can be forgotten; when there are too many addresses, the least used are forgotten early.
 */
@Component
class CaffeineRequestLimit implements RequestLimit {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final LoadingCache<ClientAddress, Bucket> buckets;

    CaffeineRequestLimit(RequestRate rate, InstantSource clock) {
        var time = new Clocked(clock);
        buckets = Caffeine.newBuilder()
                .maximumSize(rate.addresses())
                .expireAfterAccess(MINUTE)
                .executor(Runnable::run)
                .build(_ -> full(rate.perMinute(), time));
    }

    private static Bucket full(int perMinute, TimeMeter time) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(perMinute).refillIntervally(perMinute, MINUTE))
                .build();
    }

    @Override
    public Admission admit(ClientAddress client) {
        var probe = buckets.get(client.countedAs()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? new Admission.Admitted()
                : new Admission.Refused(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** How many addresses are remembered now. */
    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private record Clocked(InstantSource clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
