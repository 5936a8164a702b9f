package sightline.service.record.verify;

import java.util.List;
import java.util.Set;

/**
 * What was found out about an export.
 *
 * @param chains in the order of the file
 * @param missed heads that the reader held and no chain goes through: the end was cut off, or the chain written anew
 */
public record Verification(List<ChainReport> chains, Set<String> missed) {

    /** Whether every chain holds, and every head that was held is in one of them. */
    public boolean isGood() {
        return missed.isEmpty()
                && chains.stream().allMatch(chain -> chain.firstBreak().isEmpty());
    }
}
