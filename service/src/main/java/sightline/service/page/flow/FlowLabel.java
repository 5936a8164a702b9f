package sightline.service.page.flow;

import static sightline.service.page.flow.FlowPicture.weeks;

import sightline.insight.flow.Flow.Arrow;
import sightline.service.page.chart.Anchor;
import sightline.service.page.chart.Drawing;
import sightline.service.page.chart.Frame;
import sightline.service.page.chart.Lettering;
import sightline.service.page.chart.Pen;
import sightline.service.page.chart.Spot;

/** What stands on an arrow: its weeks, and below them how often it is taken. A bottleneck's has its rank and a colour. */
final class FlowLabel {

    private static final double MARGIN = 5;
    private static final Pen PLAIN = new Pen("chart-back", "fill=\"#ffffff\" stroke=\"none\"");
    private static final Pen BOTTLENECK =
            new Pen("chart-bottleneck", "fill=\"#fcd6c3\" stroke=\"#0b0c0c\" stroke-width=\"1.5\"");

    private FlowLabel() {}

    private static String days(Arrow arrow) {
        double median = arrow.days().median();
        if (median == 0) {
            return "same day";
        }
        return arrow.days().medianWeeks() < 1
                ? (median == 1
                        ? "1 day"
                        : "%s days".formatted(median % 1 == 0 ? "%.0f".formatted(median) : "" + median))
                : weeks(arrow.days().medianWeeks()) + " weeks";
    }

    private static String first(Arrow arrow, int rank) {
        return rank == 0 ? days(arrow) : "No. %d: %s".formatted(rank, days(arrow));
    }

    private static String second(Arrow arrow) {
        return arrow.count() == 1 ? "once" : "%,d times".formatted(arrow.count());
    }

    static double width(Arrow arrow, int rank) {
        return 2 * MARGIN + Math.max(Lettering.STRONG.width(first(arrow, rank)), Lettering.MUTED.width(second(arrow)));
    }

    static double height() {
        return 2 * Lettering.LINE + MARGIN;
    }

    static void draw(Drawing drawing, Arrow arrow, int rank, Spot at) {
        double width = width(arrow, rank);
        drawing.area(rank == 0 ? PLAIN : BOTTLENECK, new Frame(at.x(), at.y(), at.x() + width, at.y() + height()));
        double middle = at.x() + width / 2;
        double base = at.y() + Lettering.LINE - 2;
        Lettering style = rank == 0 ? Lettering.PLAIN : Lettering.STRONG;
        drawing.text(style, Anchor.MIDDLE, new Spot(middle, base), first(arrow, rank));
        Lettering below = rank == 0 ? Lettering.MUTED : Lettering.PLAIN;
        drawing.text(below, Anchor.MIDDLE, new Spot(middle, base + Lettering.LINE), second(arrow));
    }
}
