package sightline.service.page.flow;

import java.util.List;
import sightline.insight.flow.Flow.Activity;
import sightline.service.page.chart.Anchor;
import sightline.service.page.chart.Drawing;
import sightline.service.page.chart.Frame;
import sightline.service.page.chart.Lettering;
import sightline.service.page.chart.Pen;
import sightline.service.page.chart.Spot;
import sightline.service.page.chart.TextWidth;

/** The box of an event: its name, and how often it happened. */
final class FlowBox {

    static final double WIDTH = 172;

    private static final double MARGIN = 8;
    private static final int MOST_LINES = 2;
    private static final Pen BOX =
            new Pen("chart-box-of-event", "fill=\"#ffffff\" stroke=\"#12436d\" stroke-width=\"2\"");

    private FlowBox() {}

    private static List<String> lines(Activity activity) {
        return TextWidth.wrap(activity.name().words(), Lettering.STRONG, WIDTH - 2 * MARGIN, MOST_LINES);
    }

    static double height(Activity activity) {
        return 2 * MARGIN + (lines(activity).size() + 1) * Lettering.LINE;
    }

    static void draw(Drawing drawing, Activity activity, Spot at) {
        drawing.area(BOX, new Frame(at.x(), at.y(), at.x() + WIDTH, at.y() + height(activity)));
        double base = at.y() + MARGIN + Lettering.LINE - Lettering.DROP + 1;
        double middle = at.x() + WIDTH / 2;
        for (String line : lines(activity)) {
            drawing.text(Lettering.STRONG, Anchor.MIDDLE, new Spot(middle, base), line);
            base += Lettering.LINE;
        }
        drawing.text(
                Lettering.MUTED,
                Anchor.MIDDLE,
                new Spot(middle, base),
                activity.count() == 1 ? "once" : "%,d times".formatted(activity.count()));
    }
}
