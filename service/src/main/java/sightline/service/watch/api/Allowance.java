package sightline.service.watch.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * How many requests a minute a program may make: each key and each person has a count, and each address without either. Every copy of
 * the application counts for itself; it protects the copy, and nobody's right hangs on it.
 */
@Component
class Allowance {

    /** With a key, or signed in. */
    static final int WITH_KEY = 120;

    /** Without one, from one address. */
    static final int WITHOUT = 60;

    /** Wrong keys from one address. */
    static final int WRONG_KEYS = 20;

    private static final String WRONG = "wrong:";
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_CALLERS = 10_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build();
    private final TimeMeter time;

    Allowance(Clock clock) {
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                Instant now = clock.instant();
                return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /**
     * What is left to a caller.
     *
     * @param allowed whether this request may go on
     * @param most requests a minute
     * @param left how many more
     * @param seconds until all are there again, or until the next is where none is left
     */
    record Left(boolean allowed, int most, long left, long seconds) {}

    /** Counts a request of whoever holds this key. */
    Left ofKey(long id) {
        return take("key:" + id, WITH_KEY);
    }

    /** Counts a request of somebody who is signed in. */
    Left ofPerson(long id) {
        return take("person:" + id, WITH_KEY);
    }

    /** Counts a request from this address. */
    Left ofAddress(String address) {
        return take("address:" + address, WITHOUT);
    }

    /** Whether a key from this address may still be looked up: an address that sent too many wrong ones waits. */
    boolean mayTry(String address) {
        Bucket bucket = buckets.getIfPresent(WRONG + address);
        return bucket == null || bucket.getAvailableTokens() > 0;
    }

    /** Counts a wrong key from this address. */
    Left ofWrongKey(String address) {
        return take(WRONG + address, WRONG_KEYS);
    }

    private Left take(String caller, int most) {
        ConsumptionProbe probe = buckets.get(caller, first -> bucket(most)).tryConsumeAndReturnRemaining(1);
        long nanos = probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
        return new Left(
                probe.isConsumed(), most, probe.getRemainingTokens(), TimeUnit.NANOSECONDS.toSeconds(nanos) + 1);
    }

    private Bucket bucket(int most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
                .withCustomTimePrecision(time)
                .build();
    }
}
