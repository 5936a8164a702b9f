package sightline.service.watch.foi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import sightline.insight.indicator.Unit;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.BarChart;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;
import sightline.service.watch.live.Ended;

/** Answers that count what happened: by quarter and by calendar year. */
final class Counts {

    private static final int QUARTERS = 8;

    private Counts() {}

    /** How many requests were received. */
    static Told received(Known known) {
        return of(known, "Requests received", Ended.OfQuarter::received, Ended.OfYear::received);
    }

    /** How many appeals were registered; only whole years are told. */
    static Told appeals(Known known) {
        return of(
                new Known(
                        known.now(),
                        new Ended(List.of(), known.ended().years()),
                        known.late(),
                        known.open(),
                        known.overdue(),
                        known.reviews()),
                "Appeals registered",
                Ended.OfQuarter::received,
                year -> year.share("appeals").part());
    }

    /** How many requests were refused: quarters as counts, years as a share of all decisions. */
    static Told refused(Known known) {
        Told counts = of(
                known,
                "Decisions not to assess",
                Ended.OfQuarter::refused,
                year -> year.share("refused").part());
        List<FoiTable> tables = new ArrayList<>();
        known.ended().years().stream()
                .map(year -> year.share("refused"))
                .findAny()
                .ifPresent(any -> tables.add(new FoiTable(
                        "Of all first decisions, by calendar year",
                        List.of("Year", "First decisions", "Not to assess", "Share"),
                        known.ended().years().stream()
                                .map(year -> List.of(
                                        String.valueOf(year.year()),
                                        FoiTable.shown(year.share("refused").whole()),
                                        FoiTable.shown(year.share("refused").part()),
                                        FoiTable.percent(year.share("refused").percent())))
                                .toList())));
        counts.tables().stream()
                .filter(table -> table.caption().equals("By quarter"))
                .forEach(tables::add);
        return new Told(counts.sentence(), tables, counts.chart());
    }

    private static Told of(
            Known known,
            String head,
            Function<Ended.OfQuarter, OptionalLong> quarterly,
            Function<Ended.OfYear, OptionalLong> yearly) {
        List<Ended.OfQuarter> quarters = Shares.last(known.ended().quarters(), QUARTERS);
        List<FoiTable> tables = new ArrayList<>();
        if (!known.ended().years().isEmpty()) {
            tables.add(new FoiTable(
                    "By calendar year",
                    List.of("Year", head),
                    known.ended().years().stream()
                            .map(year -> List.of(String.valueOf(year.year()), FoiTable.shown(yearly.apply(year))))
                            .toList()));
        }
        if (!quarters.isEmpty()) {
            tables.add(new FoiTable(
                    "By quarter",
                    List.of("Quarter", head),
                    quarters.stream()
                            .map(quarter ->
                                    List.of(quarter.quarter().words(), FoiTable.shown(quarterly.apply(quarter))))
                            .toList()));
        }
        if (tables.isEmpty()) {
            return Told.NOTHING;
        }
        List<String> last = tables.getFirst().rows().getLast();
        String sentence = last.getLast().equals(FoiTable.HIDDEN)
                ? "%s of %s can’t be shown: the count, or another beside it, is small.".formatted(head, last.getFirst())
                : "%s in %s: %s.".formatted(head, last.getFirst(), last.getLast());
        List<OptionalDouble> bars = quarters.stream()
                .map(quarter -> number(quarterly.apply(quarter)))
                .toList();
        return new Told(
                sentence,
                tables,
                bars.stream().filter(OptionalDouble::isPresent).count() < 2
                        ? Optional.empty()
                        : Optional.of(new BarChart(
                                new Words(head + ", by quarter", sentence),
                                new Axis(head, Unit.COUNT),
                                "Quarter",
                                quarters.stream()
                                        .map(quarter ->
                                                quarter.quarter().written().replace('-', ' '))
                                        .toList(),
                                List.of(new BarChart.Series(head, Tone.MAIN, bars)),
                                BarChart.Arrangement.GROUPED)));
    }

    static OptionalDouble number(OptionalLong count) {
        return count.isPresent() ? OptionalDouble.of(count.getAsLong()) : OptionalDouble.empty();
    }
}
