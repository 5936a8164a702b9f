package sightline.insight.live;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import sightline.journey.event.Journey;
import sightline.journey.reckoner.Reckoner;

/**
 * The live indicators of one authority. What is not in its events is not here: the caseload of an officer and the time
 * to answer a family are counted where those are kept.
 */
public final class LiveIndicators {

    /** Every indicator, in the order in which a scorecard shows them. */
    public static final List<LiveIndicator> ALL =
            Stream.concat(TimeShares.all().stream(), FlowShares.all().stream()).toList();

    private final Reckoner reckoner;

    /** @param reckoner reckons the clocks that the shares of time rest on */
    public LiveIndicators(Reckoner reckoner) {
        this.reckoner = reckoner;
    }

    /**
     * The counts of every indicator by month, from what was known at the end of a day.
     *
     * @param journeys the journeys of one authority
     * @param asOf the day; its month is not over, so its counts are a part of it
     */
    public Map<String, SortedMap<YearMonth, Count>> byMonth(List<Journey> journeys, LocalDate asOf) {
        List<Tally> tallies = new ArrayList<>();
        ALL.forEach(indicator -> tallies.add(new Tally()));
        for (Journey journey : journeys) {
            Journey known = journey.knownOn(asOf);
            Seen seen = new Seen(known.events(), reckoner.clocks(known, asOf));
            for (int i = 0; i < ALL.size(); i++) {
                ALL.get(i).counting().count(seen, tallies.get(i));
            }
        }
        Map<String, SortedMap<YearMonth, Count>> counts = new LinkedHashMap<>();
        for (int i = 0; i < ALL.size(); i++) {
            counts.put(ALL.get(i).id(), tallies.get(i).months());
        }
        return counts;
    }
}
