package sightline.service.people.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A password that is given to somebody once, to choose their own with.
 *
 * @param text four groups of four letters and figures: 79 random bits
 * @param until its last moment
 */
public record OneTimePassword(String text, Instant until) {

    /** How long somebody has to use it. */
    public static final Duration GOOD_FOR = Duration.ofDays(7);

    /** Without letters and figures that look alike. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    static OneTimePassword draw(Clock clock) {
        String text = IntStream.range(0, 4).mapToObj(i -> group()).collect(Collectors.joining("-"));
        return new OneTimePassword(text, clock.instant().plus(GOOD_FOR));
    }

    private static String group() {
        return RANDOM.ints(4, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return "a one-time password, good until " + until;
    }
}
