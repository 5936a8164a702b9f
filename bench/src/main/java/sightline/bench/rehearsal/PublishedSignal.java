package sightline.bench.rehearsal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import sightline.insight.stage.Milestones;
import sightline.journey.event.Journey;

/**
 * When the published measure itself would signal: the share of plans issued in a month that came within twenty weeks, on
 * an XmR chart whose limits come from the months before the shock; a month below the lower limit, or seven in a row
 * below the mean (NHSRplotthedots). The month's figure is taken to be known on the first day of the next.
 */
final class PublishedSignal {

    private static final int TWENTY_WEEKS = 140;
    private static final int IN_A_ROW = 7;
    private static final double TO_LIMIT = 2.66;

    /** The first months of a log are not what is usual. */
    private static final int SETTLING = 6;

    private PublishedSignal() {}

    static Optional<LocalDate> of(List<Journey> journeys, YearMonth first, YearMonth shock) {
        SortedMap<YearMonth, int[]> months = new TreeMap<>();
        for (Journey journey : journeys) {
            Milestones days = Milestones.of(journey.events());
            if (days.plan().isPresent() && days.request().isPresent()) {
                YearMonth month =
                        YearMonth.from(LocalDate.ofEpochDay(days.plan().getAsInt()));
                int[] counts = months.computeIfAbsent(month, _ -> new int[2]);
                counts[0] += days.plan().getAsInt() - days.request().getAsInt() <= TWENTY_WEEKS ? 1 : 0;
                counts[1]++;
            }
        }
        List<Double> before = new ArrayList<>();
        months.subMap(first.plusMonths(SETTLING), shock).values().forEach(counts -> before.add(share(counts)));
        double mean = before.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double ranges = 0;
        for (int i = 1; i < before.size(); i++) {
            ranges += Math.abs(before.get(i) - before.get(i - 1));
        }
        double limit = mean - TO_LIMIT * ranges / Math.max(1, before.size() - 1);
        int row = 0;
        for (YearMonth month : months.tailMap(shock).keySet()) {
            double share = share(months.getOrDefault(month, new int[2]));
            row = share < mean ? row + 1 : 0;
            if (share < limit || row >= IN_A_ROW) {
                return Optional.of(month.plusMonths(1).atDay(1));
            }
        }
        return Optional.empty();
    }

    private static double share(int[] counts) {
        return 100.0 * counts[0] / Math.max(1, counts[1]);
    }
}
