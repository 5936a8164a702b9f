package sightline.service.watch.foi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import sightline.insight.indicator.Indicator;
import sightline.insight.indicator.Unit;
import sightline.service.page.InWords;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.BarChart;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;
import sightline.service.watch.live.Ended;
import sightline.service.watch.live.Month;
import sightline.service.watch.live.Share;

/** Answers that are an indicator of the scorecard: its months, its quarters where they are told, and whole years. */
final class Shares {

    private static final int MONTHS = 12;
    private static final int QUARTERS = 8;
    private static final String ON_TIME = "on-time-all";

    private final Indicator indicator;

    Shares(Indicator indicator) {
        this.indicator = indicator;
    }

    /** The indicator by month, by quarter and by year. */
    Told of(Known known) {
        List<FoiTable> tables = new ArrayList<>();
        List<Ended.OfYear> years = known.ended().years();
        if (!years.isEmpty()) {
            tables.add(table(
                    "By calendar year",
                    "Year",
                    years.stream()
                            .map(year -> row(String.valueOf(year.year()), year.share(indicator.id())))
                            .toList()));
        }
        if (indicator.id().equals(ON_TIME)) {
            tables.add(table(
                    "By quarter",
                    "Quarter",
                    last(known.now().quarters(), QUARTERS).stream()
                            .map(past -> row(past.quarter().words(), past.onTime()))
                            .toList()));
        }
        List<Month> months = last(known.now().months(), MONTHS);
        if (months.stream()
                .anyMatch(month -> month.share(indicator.id()).whole().isPresent())) {
            tables.add(table(
                    "By month",
                    "Month",
                    months.stream()
                            .map(month -> row(InWords.month(month.month()), month.share(indicator.id())))
                            .toList()));
        }
        return tables.isEmpty() ? Told.NOTHING : new Told(sentence(known), tables, chart(known, months));
    }

    private FoiTable table(String caption, String head, List<List<String>> rows) {
        return new FoiTable(
                caption,
                List.of(head, capital(indicator.denominator()), capital(indicator.numerator()), "Share"),
                rows);
    }

    private static List<String> row(String period, Share share) {
        return List.of(
                period, FoiTable.shown(share.whole()), FoiTable.shown(share.part()), FoiTable.percent(share.percent()));
    }

    /** The latest whole year where it can be told, else the latest quarter, else the latest month. */
    private String sentence(Known known) {
        String id = indicator.id();
        Stream<Optional<String>> months = known.now().months().stream()
                .map(month -> named("In " + InWords.month(month.month()), month.share(id)));
        Stream<Optional<String>> quarters = id.equals(ON_TIME)
                ? known.now().quarters().stream()
                        .map(past -> named("In " + past.quarter().words(), past.onTime()))
                : Stream.empty();
        Stream<Optional<String>> year =
                last(known.ended().years(), 1).stream().map(one -> named("In " + one.year(), one.share(id)));
        return Stream.concat(Stream.concat(months, quarters), year)
                .flatMap(Optional::stream)
                .reduce((first, second) -> second)
                .orElse("The counts are too small to show.");
    }

    private Optional<String> named(String when, Share share) {
        return share.percent().isPresent()
                ? Optional.of("%s: %s %s, of %s %s (%s)."
                        .formatted(
                                when,
                                FoiTable.shown(share.part()),
                                indicator.numerator(),
                                FoiTable.shown(share.whole()),
                                indicator.denominator(),
                                FoiTable.percent(share.percent())))
                : Optional.empty();
    }

    private Optional<Chart> chart(Known known, List<Month> months) {
        List<OptionalDouble> monthly = months.stream()
                .map(month -> month.share(indicator.id()).percent())
                .toList();
        if (monthly.stream().filter(OptionalDouble::isPresent).count() < 2) {
            return Optional.empty();
        }
        return Optional.of(new BarChart(
                new Words(indicator.name() + ", by month", sentence(known)),
                new Axis("Share of " + indicator.denominator(), Unit.PERCENT),
                "Month",
                months.stream().map(month -> shortly(month)).toList(),
                List.of(new BarChart.Series(indicator.name(), Tone.MAIN, monthly)),
                BarChart.Arrangement.GROUPED));
    }

    private static String shortly(Month month) {
        return "%s %02d"
                .formatted(
                        month.month().getMonth().getDisplayName(java.time.format.TextStyle.SHORT, java.util.Locale.UK),
                        month.month().getYear() % 100);
    }

    static <T> List<T> last(List<T> all, int most) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
