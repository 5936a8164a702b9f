package sightline.bench.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import sightline.bench.measure.Comparison;
import sightline.bench.measure.CpuTime;
import sightline.bench.measure.Finding;
import sightline.bench.subject.About;
import sightline.bench.subject.Benchmark;
import sightline.bench.subject.Ground;
import sightline.insight.alert.Watch;
import sightline.insight.exemplar.Order;
import sightline.insight.exemplar.Scenario;
import sightline.insight.exemplar.Shocks;
import sightline.journey.calendar.WorkingDays;
import sightline.journey.event.Journey;
import sightline.journey.law.LawBook;
import sightline.journey.reckoner.Reckoner;
import sightline.journey.time.Counting;
import sightline.journey.time.WeekCount;

/** What the watch finds, how early, and how often it cries wolf; and how long it takes beside reckoning the clocks. */
public final class WatchOnShocks implements Benchmark {

    private static final List<Integer> SIZES = List.of(300, 1_000, 3_000);
    private static final int SEEDS = Integer.getInteger("sightline.seeds", 6);
    private static final int ASKED_IN = 1_000;

    private static final List<Scenario> STORIES = List.of(
            Shocks.none(),
            Shocks.psychologists(Rehearsal.SHOCK, 0.7),
            Shocks.requests(Rehearsal.SHOCK, 1.35),
            Shocks.officers(Rehearsal.SHOCK, 0.75));

    @Override
    public About about() {
        return new About(
                "watch",
                "processor time of telling what a committee would be told on a day; beside it what was found, how many weeks"
                        + " before the published rate signals, and how often a deterioration was told in a year",
                "reckoning every clock of the same journeys on the same day");
    }

    @Override
    public void run(Ground ground, Consumer<Finding> findings) {
        for (int requests : SIZES) {
            Comparison speed = speed(requests);
            for (Scenario story : STORIES) {
                List<Rehearsal> all = new ArrayList<>();
                for (long seed = 1; seed <= SEEDS; seed++) {
                    all.add(Rehearsal.of(story, requests, seed));
                }
                findings.accept(new Finding.Measured(told(story, requests, all), speed, Optional.empty()));
            }
        }
    }

    private static String told(Scenario story, int requests, List<Rehearsal> all) {
        double years = all.stream().mapToDouble(Rehearsal::years).sum();
        Map<String, Integer> episodes = new TreeMap<>();
        all.forEach(one -> one.episodes().forEach((what, times) -> episodes.merge(what, times, Integer::sum)));
        String aYear = episodes.entrySet().stream()
                .map(each -> "%s %.2f".formatted(each.getKey(), each.getValue() / years))
                .collect(Collectors.joining(", "));
        long found = all.stream().filter(one -> one.told().isPresent()).count();
        return "%s, %,d requests a year: %s; told a year over %.0f years: %s"
                .formatted(
                        story.name(),
                        requests,
                        story.name().equals("quiet")
                                ? "nothing to find"
                                : "found %d of %d, median %s weeks before the published rate"
                                        .formatted(
                                                found,
                                                all.size(),
                                                Rehearsal.median(all)
                                                        .map(String::valueOf)
                                                        .orElse("no")),
                        years,
                        aYear.isEmpty() ? "nothing" : aYear);
    }

    private static Comparison speed(int requests) {
        List<Journey> journeys =
                InventedJourneys.of(new Order(requests * 7, 5, ASKED_IN, LocalDate.of(2021, 1, 1), Shocks.none()));
        LocalDate day = LocalDate.of(2025, 12, 31);
        Reckoner reckoner = new Reckoner(
                LawBook.england(), new Counting(WeekCount.EXCLUDE_TRIGGER_DAY, WorkingDays.englandAndWales()));
        return Comparison.ofMedians(new CpuTime(1, 5, 1)
                .alternate(
                        () -> 1 + new Watch(journeys, day).alerts().size(),
                        () -> 1
                                + journeys.stream()
                                        .mapToLong(
                                                one -> reckoner.clocks(one, day).size())
                                        .sum()));
    }
}
