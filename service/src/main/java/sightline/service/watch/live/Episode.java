package sightline.service.watch.live;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sightline.insight.alert.Turn;
import sightline.service.page.InWords;
import sightline.service.watch.live.Situations.Told;

/**
 * Month ends on end at which the same alert said that it was getting worse.
 *
 * @param indicator what was looked at
 * @param first the first month end at which it was told
 * @param last the last one
 * @param begun what was told first
 */
public record Episode(String indicator, YearMonth first, YearMonth last, Notice begun) {

    /** A month without the alert between two with it doesn't end an episode. */
    private static final int MAY_PAUSE = 2;

    /** Every episode, in the order in which they began. */
    public static List<Episode> of(List<Told> told) {
        List<Episode> ended = new ArrayList<>();
        Map<String, Episode> going = new LinkedHashMap<>();
        for (Told month : told) {
            for (Notice notice : month.alerts()) {
                if (notice.turn() == Turn.DETERIORATION) {
                    Episode before = going.get(notice.indicator());
                    if (before != null
                            && before.last().plusMonths(MAY_PAUSE).isBefore(month.month())) {
                        ended.add(before);
                        before = null;
                    }
                    going.put(
                            notice.indicator(),
                            before == null
                                    ? new Episode(notice.indicator(), month.month(), month.month(), notice)
                                    : new Episode(
                                            notice.indicator(), before.first(), month.month(), before.begun()));
                }
            }
        }
        ended.addAll(going.values());
        return ended.stream()
                .sorted(java.util.Comparator.comparing(Episode::first).thenComparing(Episode::indicator))
                .toList();
    }

    /** What was told. */
    public String words() {
        return begun.words();
    }

    /** "April 2024 to January 2025". */
    public String when() {
        return first.equals(last)
                ? InWords.month(first)
                : "%s to %s".formatted(InWords.month(first), InWords.month(last));
    }
}
