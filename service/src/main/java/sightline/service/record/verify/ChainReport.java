package sightline.service.record.verify;

import java.util.Map;
import java.util.Optional;
import sightline.service.record.Head;

/**
 * What was found out about one chain.
 *
 * @param whole the last entry up to which the chain holds; number 0 where not even the first does
 * @param held the numbers of the entries whose hashes the reader held, by hash
 * @param firstBreak where it does not hold, if anywhere
 */
public record ChainReport(Head whole, Map<String, Long> held, Optional<Break> firstBreak) {

    /** Up to which entry the heads that the reader held vouch for the chain; 0 where none does. */
    public long vouchedTo() {
        return held.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
