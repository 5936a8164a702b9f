package sightline.service.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Draws a spread chart with 0 to 100% from left to right and heaps of dots that grow upwards. */
final class SpreadAcross {

    private static final double HEIGHT = 210;
    private static final double COUNT = 20;
    private static final double HIGHLIGHT_ROOM = 4;

    private final SpreadChart chart;
    private final SpreadInk ink;
    private final int[] counts;
    private final Drawing drawing = new Drawing();

    SpreadAcross(SpreadChart chart) {
        this.chart = chart;
        this.ink = new SpreadInk(chart);
        this.counts = chart.counts();
    }

    String svg(String id) {
        double top = Heading.draw(drawing, ink.heading(), 0, Width.WIDE);
        for (String note : ink.notes().toList()) {
            top = Heading.draw(drawing, note, top, Width.WIDE);
        }
        if (chart.authorities().isEmpty()) {
            return drawing.finish(id, chart.words(), Width.WIDE, Ground.nothing(drawing, top, Width.WIDE));
        }
        var across = new Frame(12, 0, Width.WIDE.units() - 12, 0);
        Flags flags = Flags.hoist(flags(across), top, Width.WIDE);
        double binWidth = across.width() / SpreadChart.BINS;
        int fullest = IntStream.of(counts).max().orElse(0);
        Heap heap = Heap.fitting(fullest, binWidth * 0.92, HEIGHT);
        double bottom = flags.bottom() + 8 + COUNT + HIGHLIGHT_ROOM + heap.reach(fullest);
        var frame = new Frame(across.left(), flags.bottom(), across.right(), bottom);
        flags.drawLines(drawing, flag -> flag.value().isPresent() ? aboveCount(frame, heap) : frame.bottom());
        flags.drawWords(drawing);
        heaps(frame, heap);
        axis(frame);
        return drawing.finish(id, chart.words(), Width.WIDE, frame.bottom() + 30);
    }

    private List<Flags.Flag> flags(Frame across) {
        List<Flags.Flag> flags = new ArrayList<>();
        double median = chart.median().orElseThrow();
        double x = across.left() + median / 100 * across.width();
        flags.add(new Flags.Flag(x, ink.median(), Lettering.PLAIN, Pen.REFERENCE, OptionalDouble.empty()));
        chart.highlight()
                .ifPresent(d -> flags.add(new Flags.Flag(
                        middle(across, d.bin()),
                        ink.highlight(),
                        Lettering.STRONG,
                        Pen.LEADER,
                        OptionalDouble.of(d.percent()))));
        return flags;
    }

    private double aboveCount(Frame frame, Heap heap) {
        int bin = chart.highlight().orElseThrow().bin();
        return frame.bottom() - heap.reach(counts[bin]) - HIGHLIGHT_ROOM - COUNT;
    }

    private static double middle(Frame frame, int bin) {
        return frame.left() + (bin + 0.5) * frame.width() / SpreadChart.BINS;
    }

    private void heaps(Frame frame, Heap heap) {
        for (int bin = 0; bin < SpreadChart.BINS; bin++) {
            List<SpreadChart.Dot> dots = Heap.ordered(chart, bin);
            if (dots.isEmpty()) {
                continue;
            }
            double middle = middle(frame, bin);
            double top = frame.bottom() - heap.reach(dots.size()) - HIGHLIGHT_ROOM;
            String count = String.valueOf(dots.size());
            double half = Lettering.PLAIN.width(count) / 2 + 1;
            drawing.area(Pen.BACK, new Frame(middle - half, top - 16, middle + half, top));
            drawing.text(Lettering.PLAIN, Anchor.MIDDLE, new Spot(middle, top - 2), count);
            for (int i = 0; i < dots.size(); i++) {
                var at = new Spot(middle + heap.aside(i, dots.size()), frame.bottom() - heap.away(i));
                ink.dot(drawing, dots.get(i), at, heap.radius());
            }
        }
    }

    private void axis(Frame frame) {
        drawing.line(Pen.AXIS, new Spot(frame.left(), frame.bottom()), new Spot(frame.right(), frame.bottom()));
        List<String> names =
                IntStream.rangeClosed(0, 10).mapToObj(i -> i * 10 + "%").toList();
        for (int i = 0; i <= 10; i++) {
            double x = frame.left() + i * frame.width() / 10;
            drawing.line(Pen.AXIS, new Spot(x, frame.bottom()), new Spot(x, frame.bottom() + 5));
        }
        StepLabels.draw(drawing, names, i -> frame.left() + i * frame.width() / 10, frame.bottom() + 23, Width.WIDE);
    }
}
