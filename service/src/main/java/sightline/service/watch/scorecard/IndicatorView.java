package sightline.service.watch.scorecard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import sightline.insight.control.ControlChart;
import sightline.insight.indicator.Indicator;
import sightline.service.page.chart.Chart;

/**
 * What the page of one indicator shows.
 *
 * @param row of the scorecard
 * @param notes what was changed when
 * @param rebases from when limits are worked out afresh
 * @param sets whether the reader may set things
 * @param mayUse whether the reader may take the figure as evidence
 */
public record IndicatorView(ScoreRow row, List<ChartNote> notes, List<Rebase> rebases, boolean sets, boolean mayUse) {

    public IndicatorView {
        notes = List.copyOf(notes);
        rebases = List.copyOf(rebases);
    }

    /** What it is. */
    public Indicator definition() {
        return row.definition();
    }

    /** Its page. */
    public String path() {
        return "/watch/scorecard/" + definition().id();
    }

    /** The chart in which each month is judged by its own number; empty where it is no share, or nothing is told. */
    public Optional<Chart> byCount() {
        return row.series().isShare() ? charts().byCount() : Optional.empty();
    }

    /** The chart in which every month counts alike. */
    public Optional<Chart> alike() {
        return charts().alike();
    }

    private ScoreCharts charts() {
        return new ScoreCharts(row.series(), row.standard(), notes, rebases);
    }

    /** Why there are two charts, or one. */
    public String why() {
        return row.series().isShare()
                ? "The first chart gives each month limits as wide as its own count makes them (Laney’s p′): a month of 6 can swing far by chance, a month of 60 can’t. The second (XmR) treats every month alike; it is the one that most people know. Where the two differ, the month was small, and the first is the one to go by. The icons go by it too."
                : "This is no share of a count, so there is one chart (XmR): its limits come from how much each month moves from the one before.";
    }

    /** Whether there are months enough for limits to mean much. */
    public boolean isShort() {
        return Reading.counted(row.series()).size() < ControlChart.ENOUGH_POINTS;
    }

    /** The mark of a note on the chart: ¹, ², and so on. */
    public String mark(int index) {
        return ScoreCharts.mark(index);
    }

    /** Where it is taken as evidence. */
    public String evidence() {
        return "/reviews/figures/new?query="
                + URLEncoder.encode(
                        "%s?from=%s&to=%s"
                                .formatted(
                                        definition().id().equals(ScoreSeries.BACKLOG)
                                                ? "backlog/overdue"
                                                : "live/" + definition().id(),
                                        row.series().months().getFirst().month(),
                                        row.series().months().getLast().month()),
                        StandardCharsets.UTF_8);
    }

    /** Whether there is any month. */
    public boolean hasMonths() {
        return row.isTold();
    }
}
