package sightline.service.page.chart;

import java.util.List;
import java.util.stream.IntStream;

/** Draws a spread chart with 100% at the top and 0 at the bottom, and rows of dots that grow to the right. */
final class SpreadDown {

    private static final double ROW = 19;
    private static final double LEFT = 52;
    private static final double COUNT = 34;

    private final SpreadChart chart;
    private final SpreadInk ink;
    private final Drawing drawing = new Drawing();

    SpreadDown(SpreadChart chart) {
        this.chart = chart;
        this.ink = new SpreadInk(chart);
    }

    String svg(String id) {
        double top = Heading.draw(drawing, ink.heading(), 0, Width.NARROW);
        for (String note : ink.notes().toList()) {
            top = Heading.draw(drawing, note, top, Width.NARROW);
        }
        if (chart.authorities().isEmpty()) {
            return drawing.finish(id, chart.words(), Width.NARROW, Ground.nothing(drawing, top, Width.NARROW));
        }
        top = Key.draw(drawing, ink.key(), top, Width.NARROW) + 14;
        var frame = new Frame(LEFT, top, Width.NARROW.units(), top + ROW * SpreadChart.BINS);
        axis(frame);
        median(frame);
        rows(frame);
        return drawing.finish(id, chart.words(), Width.NARROW, frame.bottom() + 12);
    }

    private void axis(Frame frame) {
        drawing.line(Pen.AXIS, new Spot(frame.left(), frame.top()), new Spot(frame.left(), frame.bottom()));
        for (int percent = 0; percent <= 100; percent += 10) {
            double y = frame.bottom() - percent / 100.0 * frame.height();
            drawing.line(Pen.AXIS, new Spot(frame.left() - 5, y), new Spot(frame.left(), y));
            var base = new Spot(frame.left() - 8, y + Lettering.DROP);
            drawing.text(Lettering.PLAIN, Anchor.END, base, percent + "%");
        }
    }

    private void median(Frame frame) {
        double y = frame.bottom() - chart.median().orElseThrow() / 100 * frame.height();
        drawing.line(Pen.REFERENCE, new Spot(frame.left(), y), new Spot(frame.right(), y));
    }

    private void rows(Frame frame) {
        int fullest = IntStream.of(chart.counts()).max().orElse(0);
        Heap heap = Heap.fitting(fullest, ROW * 0.9, frame.width() - COUNT);
        for (int bin = 0; bin < SpreadChart.BINS; bin++) {
            List<SpreadChart.Dot> dots = Heap.ordered(chart, bin);
            double middle = frame.bottom() - (bin + 0.5) * ROW;
            for (int i = 0; i < dots.size(); i++) {
                var at = new Spot(frame.left() + 2 + heap.away(i), middle + heap.aside(i, dots.size()));
                ink.dot(drawing, dots.get(i), at, heap.radius());
            }
            if (!dots.isEmpty()) {
                count(String.valueOf(dots.size()), new Spot(frame.left() + heap.reach(dots.size()) + 9, middle));
            }
        }
    }

    private void count(String count, Spot middle) {
        double wide = Lettering.PLAIN.width(count);
        drawing.area(Pen.BACK, new Frame(middle.x() - 1, middle.y() - 8, middle.x() + wide + 1, middle.y() + 8));
        var base = new Spot(middle.x(), middle.y() + Lettering.DROP);
        drawing.text(Lettering.PLAIN, Anchor.START, base, count);
    }
}
