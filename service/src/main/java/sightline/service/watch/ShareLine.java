package sightline.service.watch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import sightline.insight.indicator.Proportion;
import sightline.insight.indicator.Unit;
import sightline.insight.published.AuthorityYear;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.LineChart.Break;
import sightline.service.page.chart.LineChart.Series;
import sightline.service.page.chart.LineChart.YearValue;
import sightline.service.page.chart.Tone;

/** Turns years of published counts into the line of a chart. */
public final class ShareLine {

    /** What the on-time charts measure. */
    public static final Axis ON_TIME = new Axis("New plans issued within 20 weeks", Unit.PERCENT);

    /** Where the way of counting changed, for every chart of these figures. */
    public static final List<Break> BREAKS = List.of(new Break(2022, "counted child by child"));

    private ShareLine() {}

    /** The line of a share; a year without a figure is a gap. */
    public static Series of(
            String name,
            Tone tone,
            Collection<AuthorityYear> rows,
            Function<AuthorityYear, Optional<Proportion>> share) {
        return new Series(
                name,
                tone,
                rows.stream()
                        .map(row -> new YearValue(row.year(), percent(share.apply(row))))
                        .toList());
    }

    /** The percentage, or empty. */
    public static OptionalDouble percent(Optional<Proportion> share) {
        return share.map(p -> OptionalDouble.of(p.percent())).orElse(OptionalDouble.empty());
    }
}
