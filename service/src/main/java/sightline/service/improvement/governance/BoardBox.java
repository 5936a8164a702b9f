package sightline.service.improvement.governance;

import java.util.List;
import sightline.service.page.chart.Anchor;
import sightline.service.page.chart.Drawing;
import sightline.service.page.chart.Frame;
import sightline.service.page.chart.Lettering;
import sightline.service.page.chart.Pen;
import sightline.service.page.chart.Spot;
import sightline.service.page.chart.TextWidth;

/** The box of a board: its name over as many lines as it needs, and a note. */
final class BoardBox {

    static final double WIDTH = 186;

    private static final double MARGIN = 10;
    private static final int MOST_LINES = 4;

    private BoardBox() {}

    static List<String> lines(BoardMap.Box box, double width) {
        return TextWidth.wrap(box.name(), Lettering.STRONG, width - 2 * MARGIN, MOST_LINES);
    }

    static double height(BoardMap.Box box, double width) {
        return 2 * MARGIN + (lines(box, width).size() + 1) * Lettering.LINE;
    }

    static void draw(Drawing drawing, BoardMap.Box box, Spot at, double width) {
        Frame frame = new Frame(at.x(), at.y(), at.x() + width, at.y() + height(box, width));
        drawing.area(Pen.BACK, frame);
        drawing.area(Pen.AXIS, frame);
        double base = at.y() + MARGIN + Lettering.LINE - Lettering.DROP;
        for (String line : lines(box, width)) {
            drawing.text(Lettering.STRONG, Anchor.START, new Spot(at.x() + MARGIN, base), line);
            base += Lettering.LINE;
        }
        drawing.text(Lettering.MUTED, Anchor.START, new Spot(at.x() + MARGIN, base), box.note());
    }
}
