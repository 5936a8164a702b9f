package sightline.service.page.flow;

import static sightline.service.page.flow.FlowPicture.weeks;

import java.util.Optional;
import sightline.insight.flow.Flow.Arrow;
import sightline.journey.time.Limit;
import sightline.service.page.chart.Anchor;
import sightline.service.page.chart.Drawing;
import sightline.service.page.chart.Frame;
import sightline.service.page.chart.Lettering;
import sightline.service.page.chart.Pen;
import sightline.service.page.chart.Spot;

/**
 * What stands on an arrow: its weeks, and below them how often it is taken and what the law allows. A bottleneck's has its
 * rank and a colour.
 *
 * @param arrow the arrow
 * @param rank 1 for the first bottleneck; 0 for what is none
 * @param limit the law's limit, where the step is a whole duty
 */
record FlowLabel(Arrow arrow, int rank, Optional<Limit> limit) {

    private static final double MARGIN = 5;
    private static final Pen PLAIN = new Pen("chart-back", "fill=\"#ffffff\" stroke=\"none\"");
    private static final Pen BOTTLENECK =
            new Pen("chart-bottleneck", "fill=\"#fcd6c3\" stroke=\"#0b0c0c\" stroke-width=\"1.5\"");

    static double height() {
        return 2 * Lettering.LINE + MARGIN;
    }

    private String first() {
        return rank == 0 ? median() : "No. %d: %s".formatted(rank, median());
    }

    private String median() {
        double days = arrow.days().median();
        if (days == 0) {
            return "same day";
        }
        if (arrow.days().medianWeeks() >= 1) {
            return weeks(arrow.days().medianWeeks()) + " weeks";
        }
        return days == 1 ? "1 day" : "%s days".formatted(days % 1 == 0 ? "%.0f".formatted(days) : "" + days);
    }

    private String second() {
        String times = arrow.count() == 1 ? "once" : "%,d times".formatted(arrow.count());
        return limit.map(law -> times + ", law: " + law.words()).orElse(times);
    }

    double width() {
        Lettering below = rank == 0 ? Lettering.MUTED : Lettering.PLAIN;
        return 2 * MARGIN + Math.max(Lettering.STRONG.width(first()), below.width(second()));
    }

    void draw(Drawing drawing, Spot at) {
        drawing.area(rank == 0 ? PLAIN : BOTTLENECK, new Frame(at.x(), at.y(), at.x() + width(), at.y() + height()));
        double middle = at.x() + width() / 2;
        double base = at.y() + Lettering.LINE - 2;
        Lettering style = rank == 0 ? Lettering.PLAIN : Lettering.STRONG;
        drawing.text(style, Anchor.MIDDLE, new Spot(middle, base), first());
        Lettering below = rank == 0 ? Lettering.MUTED : Lettering.PLAIN;
        drawing.text(below, Anchor.MIDDLE, new Spot(middle, base + Lettering.LINE), second());
    }
}
