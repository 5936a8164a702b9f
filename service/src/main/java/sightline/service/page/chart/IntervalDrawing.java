package sightline.service.page.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import sightline.service.page.chart.IntervalChart.Estimate;
import sightline.service.page.chart.IntervalChart.Row;

/** Draws an interval chart: names to the left of the whiskers where it is wide, above them where it is narrow. */
final class IntervalDrawing {

    private static final double LONGEST_NAME = 210;
    private static final double INSET = 8;
    private static final double GAP = 14;

    private final IntervalChart chart;
    private final Width width;
    private final Scale scale;
    private final Drawing drawing = new Drawing();

    IntervalDrawing(IntervalChart chart, Width width) {
        this.chart = chart;
        this.width = width;
        this.scale = chart.axis()
                .scale(DoubleStream.concat(
                        chart.rows().stream()
                                .flatMap(r -> r.estimate().stream())
                                .flatMapToDouble(e -> DoubleStream.of(e.low(), e.high())),
                        chart.reference().stream().mapToDouble(Reference::value)));
    }

    String svg(String id) {
        double top = Heading.draw(drawing, chart.axis().label(), 0, width);
        if (chart.rows().isEmpty()) {
            return drawing.finish(id, chart.words(), width, Ground.nothing(drawing, top, width));
        }
        Frame across = across();
        Flags flags = Flags.hoist(flags(across), top, width);
        double[] heights = chart.rows().stream().mapToDouble(this::height).toArray();
        double first = flags.bottom() + 6;
        double bottom = first + DoubleStream.of(heights).sum();
        var frame = new Frame(across.left(), flags.bottom(), across.right(), bottom);
        Ground.vertical(drawing, frame, chart.axis(), scale, width);
        flags.drawLines(drawing, flag -> frame.bottom());
        flags.drawWords(drawing);
        double y = first;
        for (int i = 0; i < heights.length; i++) {
            row(frame, chart.rows().get(i), y);
            y += heights[i];
        }
        return drawing.finish(id, chart.words(), width, bottom + 28);
    }

    private Frame across() {
        if (width == Width.NARROW) {
            return new Frame(INSET, 0, width.units() - INSET, 0);
        }
        double names = chart.rows().stream()
                .flatMap(r -> nameLines(r).stream())
                .mapToDouble(Lettering.STRONG::width)
                .max()
                .orElse(0);
        double values = chart.rows().stream()
                .mapToDouble(r -> Lettering.STRONG.width(value(r)))
                .max()
                .orElse(0);
        return new Frame(names + GAP, 0, width.units() - values - GAP, 0);
    }

    private List<Flags.Flag> flags(Frame across) {
        return chart.reference().stream()
                .map(r -> new Flags.Flag(
                        across.x(scale, r.value()),
                        r.label() + " " + chart.axis().level(r.value()),
                        Lettering.MUTED,
                        Pen.REFERENCE,
                        OptionalDouble.empty()))
                .toList();
    }

    private double height(Row row) {
        int lines = nameLines(row).size();
        double words = lines * Lettering.LINE;
        return width == Width.WIDE
                ? Math.max(32, words + 10)
                : words + (row.estimate().isPresent() ? 28 : 10);
    }

    private List<String> nameLines(Row row) {
        double room = width == Width.WIDE ? LONGEST_NAME : width.units() - Lettering.STRONG.width(value(row)) - GAP;
        List<String> lines = TextWidth.wrap(row.name(), Lettering.STRONG, room, 2);
        return lines.isEmpty() ? List.of("") : lines;
    }

    private String value(Row row) {
        return row.estimate().map(e -> chart.axis().label(e.value())).orElse(Table.NO_FIGURE);
    }

    private void row(Frame frame, Row row, double top) {
        List<String> lines = nameLines(row);
        boolean lit = chart.isHighlighted(row);
        Lettering style = lit ? Lettering.STRONG : Lettering.PLAIN;
        boolean wide = width == Width.WIDE;
        double words = lines.size() * Lettering.LINE;
        double textTop = wide ? top + (height(row) - words) / 2 : top + 2;
        if (!wide) {
            double name = lines.stream().mapToDouble(style::width).max().orElse(0);
            double from = width.units() - style.width(value(row));
            drawing.area(Pen.BACK, new Frame(0, textTop, name + 3, textTop + words));
            drawing.area(Pen.BACK, new Frame(from - 3, textTop, width.units(), textTop + words));
        }
        for (int i = 0; i < lines.size(); i++) {
            drawing.text(style, Anchor.START, new Spot(0, textTop + 15 + i * Lettering.LINE), lines.get(i));
        }
        double middle = wide ? top + height(row) / 2 : textTop + words + 12;
        double valueBase = wide ? middle + Lettering.DROP : textTop + 15;
        Lettering valueStyle = row.estimate().isEmpty() ? Lettering.MUTED : style;
        drawing.text(valueStyle, Anchor.END, new Spot(width.units(), valueBase), value(row));
        row.estimate().ifPresent(e -> whisker(frame, e, middle, lit ? Tone.MAIN : Tone.MUTED));
    }

    private void whisker(Frame frame, Estimate e, double y, Tone tone) {
        var low = new Spot(frame.x(scale, e.low()), y);
        var high = new Spot(frame.x(scale, e.high()), y);
        drawing.line(Pen.line(tone), low, high);
        for (Spot end : List.of(low, high)) {
            drawing.line(Pen.thin(tone), new Spot(end.x(), y - 5), new Spot(end.x(), y + 5));
        }
        Shape shape = tone == Tone.MAIN ? Shape.DIAMOND : Shape.CIRCLE;
        String tooltip = chart.axis().figure(e.low()) + " to " + chart.axis().figure(e.high());
        drawing.mark(Pen.mark(tone), shape, new Spot(frame.x(scale, e.value()), y), 5.5, tooltip);
    }
}
