package sightline.service.page.flow;

import java.util.ArrayList;
import java.util.List;
import sightline.insight.flow.Flow;
import sightline.insight.flow.Flow.Arrow;
import sightline.insight.flow.StepLimits;
import sightline.journey.time.Limit;
import sightline.service.page.chart.Table;
import sightline.service.page.chart.Words;

/**
 * The picture of a process map with what stands in for it: its words for reading aloud, and the table of all its steps.
 *
 * @param title what was mapped, for whom and when
 * @param flow the map, without what is too rare to be shown
 * @param hidden how many steps were left out of the map because fewer journeys than the floor took them
 * @param limits what the law allows for steps that are whole duties
 */
public record FlowPicture(String title, Flow flow, int hidden, StepLimits limits) {

    /** The map of a log above a floor. */
    public static FlowPicture of(String title, Flow flow, int floor, StepLimits limits) {
        Flow shown = flow.atLeast(floor);
        return new FlowPicture(
                title, shown, flow.arrows().size() - shown.arrows().size(), limits);
    }

    /** The title, and what the map shows in a few sentences. */
    public Words words() {
        return new Words(title, FlowWords.of(this, Shown.of(flow)));
    }

    /** What the map shows, for where all its steps stand beside it. */
    public String wholeSentence() {
        return FlowWords.of(this, Shown.of(flow).withAll());
    }

    /** Every step of the map with its figures; the commonest first. */
    public Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (Arrow arrow : flow.arrows()) {
            rows.add(List.of(
                    arrow.from().words() + " to " + lower(arrow.to().words()),
                    "%,d".formatted(arrow.count()),
                    "%,d".formatted(arrow.journeys()),
                    weeks(arrow.days().medianWeeks()),
                    weeks(arrow.days().meanWeeks()),
                    limits.of(arrow).map(Limit::words).orElse("no limit")));
        }
        return new Table(List.of("Step", "Times", "Journeys", "Median weeks", "Mean weeks", "Law"), rows);
    }

    /**
     * The map as one {@code <svg>} element that stands alone: with its words above it.
     *
     * @param id unique in its document
     */
    public String svg(String id) {
        return FlowDrawing.alone(id, this, Shown.of(flow));
    }

    /**
     * The map as one {@code <svg>} element for a page that prints its words itself.
     *
     * @param id unique on its page
     */
    public String drawing(String id) {
        return FlowDrawing.onPage(id, this, Shown.of(flow));
    }

    static String lower(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
    }

    static String weeks(double weeks) {
        return "%.1f".formatted(weeks);
    }
}
