package sightline.service.watch.scorecard;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import sightline.insight.control.PointType;
import sightline.insight.indicator.Direction;
import sightline.insight.indicator.Unit;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.ControlChartPicture;
import sightline.service.page.chart.ControlChartPicture.Kind;
import sightline.service.page.chart.Reference;
import sightline.service.page.chart.Words;

/** Draws an indicator's two control charts, with the marks of notes and a new phase at each rebase. */
final class ScoreCharts {

    private static final String MARKS = "¹²³⁴⁵⁶⁷⁸⁹";
    private static final double PERCENT = 100;

    private final ScoreSeries series;
    private final Standard standard;
    private final List<ChartNote> notes;
    private final Set<YearMonth> starts;

    ScoreCharts(ScoreSeries series, Standard standard, List<ChartNote> notes, List<Rebase> rebases) {
        this.series = series;
        this.standard = standard;
        this.notes = notes;
        this.starts = Judging.starts(Reading.counted(series), rebases);
    }

    static String mark(int index) {
        return index < MARKS.length() ? MARKS.substring(index, index + 1) : "*";
    }

    Optional<Chart> byCount() {
        return chart(
                "each month by its own number",
                Judging.byCount(series.months(), starts, series.definition().direction()));
    }

    Optional<Chart> alike() {
        return chart(
                series.isShare() ? "every month alike" : "month by month",
                Judging.alike(series.months(), starts, series.definition().direction()));
    }

    private Optional<Chart> chart(String how, List<Judged> judged) {
        if (judged.isEmpty()) {
            return Optional.empty();
        }
        Map<YearMonth, Judged> byMonth = new HashMap<>();
        judged.forEach(each -> byMonth.put(each.month(), each));
        List<ControlChartPicture.Phase> phases = new ArrayList<>();
        List<ControlChartPicture.Point> points = new ArrayList<>();
        Judged level = judged.getFirst();
        for (Monthly month : series.months()) {
            if (starts.contains(month.month()) && !points.isEmpty()) {
                phases.add(phase(phases, points));
                points = new ArrayList<>();
            }
            level = byMonth.getOrDefault(month.month(), level);
            points.add(point(month, level, byMonth.containsKey(month.month())));
        }
        phases.add(phase(phases, points));
        return Optional.of(new ControlChartPicture(
                new Words("%s, %s".formatted(series.definition().name(), how), sentence(judged)),
                new Axis(series.definition().name(), series.definition().unit()),
                phases,
                standard.target().isPresent()
                        ? Optional.of(new Reference(standard.target().getAsDouble(), "target"))
                        : Optional.empty()));
    }

    private static ControlChartPicture.Phase phase(
            List<ControlChartPicture.Phase> before, List<ControlChartPicture.Point> points) {
        return new ControlChartPicture.Phase(before.isEmpty() ? "" : "worked out afresh", points);
    }

    private ControlChartPicture.Point point(Monthly month, Judged level, boolean known) {
        return new ControlChartPicture.Point(
                label(month.month()),
                known ? month.value() : OptionalDouble.empty(),
                level.mean(),
                within(level.lower()),
                within(level.upper()),
                known ? kind(level.type()) : Kind.COMMON);
    }

    /** A share lies from 0 to 100, and no count is below nought, so no limit is drawn beyond. */
    private double within(double limit) {
        return Math.clamp(limit, 0, series.definition().unit() == Unit.PERCENT ? PERCENT : Double.MAX_VALUE);
    }

    private static Kind kind(PointType type) {
        return switch (type) {
            case COMMON_CAUSE -> Kind.COMMON;
            case SPECIAL_CAUSE_IMPROVEMENT -> Kind.IMPROVEMENT;
            case SPECIAL_CAUSE_CONCERN -> Kind.CONCERN;
            case SPECIAL_CAUSE_NEUTRAL_HIGH, SPECIAL_CAUSE_NEUTRAL_LOW -> Kind.CHANGE;
        };
    }

    private String label(YearMonth month) {
        StringBuilder label = new StringBuilder(
                "%s %d".formatted(month.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK), month.getYear()));
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).month().equals(month)) {
                label.append(mark(i));
            }
        }
        return label.toString();
    }

    private String sentence(List<Judged> judged) {
        long signals = judged.stream().filter(each -> each.cause().isSpecial()).count();
        Judged last = judged.getLast();
        int hidden = series.months().size() - judged.size();
        String latest = "%s was %s, %s; the average is %s."
                .formatted(
                        label(last.month()).replaceAll("[%s*]".formatted(MARKS), ""),
                        ScoreRow.written(series.definition().unit(), last.value()),
                        last.cause().isSpecial()
                                ? "%s: it is %s"
                                        .formatted(
                                                meaning(last.type()),
                                                last.cause().words())
                                : "within the usual variation",
                        ScoreRow.written(series.definition().unit(), last.mean()));
        String all = signals == 0
                ? (judged.size() == 1 ? "" : " None of the %d months is a signal.".formatted(judged.size()))
                : " %d of the %d months %s."
                        .formatted(signals, judged.size(), signals == 1 ? "is a signal" : "are signals");
        return latest
                + all
                + (hidden == 0
                        ? ""
                        : " %d %s no figure, because a count is small or would tell of one that is."
                                .formatted(hidden, hidden == 1 ? "month has" : "months have"));
    }

    private String meaning(PointType type) {
        return type == PointType.SPECIAL_CAUSE_IMPROVEMENT
                ? "a sign of getting better"
                : type == PointType.SPECIAL_CAUSE_CONCERN
                        ? "a sign of getting worse"
                        : series.definition().direction() == Direction.NEUTRAL ? "a change" : "a sign";
    }
}
