package sightline.service.library.record;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import sightline.service.page.InWords;
import sightline.service.record.DayHead;
import sightline.service.record.Head;
import sightline.service.record.Ledger;

/**
 * The record's heads.
 *
 * @param today in London
 * @param heads as they are now, one a chain
 * @param days heads that were kept, latest day first
 */
public record RecordPage(LocalDate today, List<Head> heads, List<DayHead> days) {

    private static final int GROUP = 8;

    /** Whose chain it is. */
    public String whose(Head head) {
        return head.authority().equals(Ledger.INSTALLATION)
                ? "The whole installation"
                : "Authority " + head.authority();
    }

    /** How long it is. */
    public String length(Head head) {
        return head.number() == 1 ? "1 entry" : InWords.count(head.number()) + " entries";
    }

    /** A head's digits in groups of eight, for an eye that compares; put together they are the hash. */
    public List<String> groups(Head head) {
        String hash = head.hash();
        return IntStream.iterate(0, from -> from < hash.length(), from -> from + GROUP)
                .mapToObj(from -> hash.substring(from, Math.min(from + GROUP, hash.length())))
                .toList();
    }

    /** The day of a head. */
    public String day(LocalDate day) {
        return InWords.date(day);
    }
}
