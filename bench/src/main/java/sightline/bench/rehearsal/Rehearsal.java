package sightline.bench.rehearsal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sightline.insight.alert.Alert;
import sightline.insight.alert.Turn;
import sightline.insight.alert.Watch;
import sightline.insight.exemplar.Order;
import sightline.insight.exemplar.Scenario;
import sightline.journey.event.Journey;

/**
 * One invented authority of five years, asked every fortnight what it would be told from that day's knowledge.
 *
 * @param told the first day from the shock on, on which a deterioration was told
 * @param published the day on which the published rate itself would signal
 * @param episodes how often a deterioration began to be told, by indicator; "any" for all indicators together
 * @param years how many years were watched
 */
record Rehearsal(Optional<LocalDate> told, Optional<LocalDate> published, Map<String, Integer> episodes, double years) {

    /** The month of the shock, from 0. */
    static final int SHOCK = 30;

    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final int YEARS = 5;

    /** People in the log for each request a year: those with plans at the start, and five years of requests. */
    private static final double PEOPLE = 0.8 * (3.3 + YEARS * 1.12);

    /** Rehearses a story. */
    static Rehearsal of(Scenario story, int requests, long seed) {
        List<Journey> journeys = InventedJourneys.of(new Order((int) (requests * PEOPLE), YEARS, seed, START, story));
        LocalDate shock = START.plusMonths(SHOCK);
        Optional<LocalDate> told = Optional.empty();
        Map<String, Integer> episodes = new TreeMap<>();
        Set<String> before = Set.of();
        LocalDate first = START.plusWeeks(Watch.weeksNeeded());
        for (LocalDate day = first; day.isBefore(START.plusYears(YEARS)); day = day.plusWeeks(2)) {
            Set<String> now = new TreeSet<>();
            for (Alert alert : new Watch(journeys, day).alerts()) {
                if (alert.turn() == Turn.DETERIORATION) {
                    now.add(alert.indicator());
                    now.add("any");
                }
            }
            for (String indicator : now) {
                if (!before.contains(indicator)) {
                    episodes.merge(indicator, 1, Integer::sum);
                }
            }
            if (told.isEmpty() && !now.isEmpty() && !day.isBefore(shock)) {
                told = Optional.of(day);
            }
            before = now;
        }
        return new Rehearsal(
                told,
                PublishedSignal.of(journeys, YearMonth.from(START), YearMonth.from(shock)),
                episodes,
                YEARS - Watch.weeksNeeded() / 52.0);
    }

    /** By how many weeks it was told before the published rate signalled; empty where that never did. */
    Optional<Long> weeksBefore() {
        return told.flatMap(day -> published.map(signal -> ChronoUnit.WEEKS.between(day, signal)));
    }

    /** The middle one of some numbers, the lower of two. */
    static Optional<Long> median(List<Rehearsal> all) {
        List<Long> leads = new ArrayList<>();
        all.forEach(one -> one.weeksBefore().ifPresent(leads::add));
        leads.sort(null);
        return leads.isEmpty() ? Optional.empty() : Optional.of(leads.get((leads.size() - 1) / 2));
    }
}
