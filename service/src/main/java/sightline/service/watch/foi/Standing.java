package sightline.service.watch.foi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import sightline.insight.indicator.Unit;
import sightline.insight.simulation.Open;
import sightline.service.page.InWords;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.BarChart;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;
import sightline.service.watch.live.Situation.Band;

/** Answers that tell what stands open at a month's end, to the nearest five. */
final class Standing {

    private static final int MONTHS = 12;
    private static final String ABOUT = "Number, to the nearest five";
    private static final Map<Open.Stage, String> STAGES = Map.of(
            Open.Stage.DECISION, "The decision",
            Open.Stage.PSYCHOLOGIST, "A psychologist",
            Open.Stage.ADVICE, "Advice",
            Open.Stage.DRAFT, "A draft plan",
            Open.Stage.FINAL, "The final plan");

    private Standing() {}

    /** Open requests by stage. */
    static Told stages(Known known) {
        if (known.open().isEmpty()) {
            return Told.NOTHING;
        }
        List<Band> bands = Arrays.stream(Open.Stage.values())
                .map(stage -> new Band(STAGES.getOrDefault(stage, stage.words()), false, sum(known, stage)))
                .toList();
        return bands(known, "Waiting for", "Open requests by what they wait for", bands);
    }

    private static OptionalLong sum(Known known, Open.Stage stage) {
        return known.open().stream()
                .filter(open -> open.at() == stage)
                .mapToLong(Open::cases)
                .reduce(Long::sum);
    }

    /** Open requests by age. */
    static Told ages(Known known) {
        return bands(
                known,
                "Time since the request",
                "Open requests by age",
                known.now().open());
    }

    /** Annual reviews overdue. */
    static Told reviews(Known known) {
        return bands(known, "Overdue for", "Annual reviews that are overdue", known.reviews());
    }

    private static Told bands(Known known, String head, String title, List<Band> bands) {
        if (bands.isEmpty()) {
            return Told.NOTHING;
        }
        String end = "the end of " + InWords.month(known.now().month());
        long all = bands.stream().mapToLong(band -> band.count().orElse(0)).sum();
        String sentence = all == 0
                ? "%s at %s are too few to show.".formatted(title, end)
                : "%s at %s: about %s in all, where the groups that are too small to show are left out."
                        .formatted(title, end, InWords.count(all));
        return new Told(
                sentence,
                List.of(new FoiTable(
                        "%s at %s".formatted(title, end),
                        List.of(head, ABOUT),
                        bands.stream()
                                .map(band -> List.of(
                                        Shares.capital(band.words()),
                                        band.count().isPresent()
                                                ? InWords.count(band.count().getAsLong())
                                                : "fewer than 6"))
                                .toList())),
                chart(
                        title,
                        sentence,
                        head,
                        bands.stream().map(Band::words).map(Shares::capital).toList(),
                        bands.stream().map(band -> Counts.number(band.count())).toList()));
    }

    /** Open requests past the twenty weeks, month by month. */
    static Told overdue(Known known) {
        return known.overdue()
                .filter(months -> !months.isEmpty())
                .map(all -> {
                    List<String> months = new ArrayList<>();
                    List<OptionalLong> counts = new ArrayList<>();
                    all.forEach((month, count) -> {
                        months.add(InWords.month(month));
                        counts.add(count);
                    });
                    List<String> heads = Shares.last(months, MONTHS);
                    List<OptionalLong> told = Shares.last(counts, MONTHS);
                    String sentence = told.getLast().isPresent()
                            ? "At the end of %s about %s open requests were past the 20 weeks of the law."
                                    .formatted(heads.getLast(), InWords.count(told.getLast()))
                            : "At the end of %s too few open requests were past the 20 weeks to be shown."
                                    .formatted(heads.getLast());
                    return new Told(
                            sentence,
                            List.of(new FoiTable(
                                    "Open requests past the 20 weeks, at the end of each month",
                                    List.of("Month", ABOUT),
                                    IntStream.range(0, heads.size())
                                            .mapToObj(i -> List.of(heads.get(i), FoiTable.shown(told.get(i))))
                                            .toList())),
                            chart(
                                    "Open requests past the 20 weeks",
                                    sentence,
                                    "Month",
                                    heads.stream().map(Standing::shortly).toList(),
                                    told.stream().map(Counts::number).toList()));
                })
                .orElse(Told.NOTHING);
    }

    /** "November 2026" as "Nov 26". */
    private static String shortly(String month) {
        return month.substring(0, 3) + " " + month.substring(month.length() - 2);
    }

    static Optional<Chart> chart(
            String title, String sentence, String head, List<String> groups, List<OptionalDouble> values) {
        return values.stream().filter(OptionalDouble::isPresent).count() < 2
                ? Optional.empty()
                : Optional.of(new BarChart(
                        new Words(title, sentence),
                        new Axis(ABOUT, Unit.COUNT),
                        head,
                        groups,
                        List.of(new BarChart.Series(title, Tone.MAIN, values)),
                        BarChart.Arrangement.GROUPED));
    }
}
