package sightline.service.page.chart;

import java.util.List;
import java.util.stream.Stream;

/** The ground of a chart over time: heading, key, flags, grid and the names of the steps, laid out for one width. */
final class TimePlot {

    /** A flag between or at steps; 0 is the first step. */
    record StepFlag(double step, String words) {}

    /**
     * What has to find room.
     *
     * @param steps names of the steps in time
     * @param endings words at the ends of lines
     * @param key entries for the narrow layout, where the ends hold values only
     * @param always entries for both layouts
     * @param gaps whether some step has no figure
     */
    record Content(
            Axis axis,
            Scale scale,
            List<String> steps,
            List<EndLabels.Ending> endings,
            List<Key.Entry> key,
            List<Key.Entry> always,
            List<StepFlag> flags,
            boolean gaps) {}

    private static final double INSET = 9;

    private final Content content;
    private final Width width;
    private final Drawing drawing = new Drawing();
    private final Frame frame;

    TimePlot(Content content, Width width) {
        this.content = content;
        this.width = width;
        double left = Ground.room(content.axis(), content.scale());
        double right = width.units() - EndLabels.room(content.endings(), width);
        double top = Heading.draw(drawing, content.axis().label(), 0, width);
        List<Key.Entry> entries = width == Width.NARROW
                ? Stream.concat(content.key().stream(), content.always().stream())
                        .toList()
                : content.always();
        top = Key.draw(drawing, entries, top, width) + (entries.isEmpty() ? 0 : 6);
        var across = new Frame(left, 0, right, 0);
        List<Flags.Flag> flags = content.flags().stream()
                .map(f -> new Flags.Flag(x(across, f.step()), f.words(), Lettering.MUTED, Pen.BREAK))
                .toList();
        Flags hoisted = Flags.hoist(flags, top, width);
        top = hoisted.bottom() + (flags.isEmpty() ? 10 : 0);
        double height = Math.max(width == Width.WIDE ? 260 : 220, EndLabels.height(content.endings(), width));
        frame = new Frame(left, top, right, top + height);
        Ground.horizontal(drawing, frame, content.axis(), content.scale());
        hoisted.drawLines(drawing, flag -> frame.bottom());
        hoisted.drawWords(drawing);
        nameSteps();
    }

    private void nameSteps() {
        for (int i = 0; i < content.steps().size(); i++) {
            drawing.line(Pen.AXIS, new Spot(x(i), frame.bottom()), new Spot(x(i), frame.bottom() + 5));
        }
        StepLabels.draw(drawing, content.steps(), this::x, labelBase(), width);
    }

    private double labelBase() {
        return frame.bottom() + (content.gaps() ? 34 : 22);
    }

    Drawing drawing() {
        return drawing;
    }

    Frame frame() {
        return frame;
    }

    double x(double step) {
        return x(frame, step);
    }

    private double x(Frame across, double step) {
        int last = content.steps().size() - 1;
        double inner = across.width() - 2 * INSET;
        return across.left() + INSET + (last < 1 ? inner / 2 : inner * step / last);
    }

    Spot spot(double step, double value) {
        return new Spot(x(step), frame.y(content.scale(), value));
    }

    /** A spot that may lie between steps, kept inside the frame. */
    Spot edge(double step, double value) {
        double x = Math.clamp(x(step), frame.left(), frame.right());
        return new Spot(x, frame.y(content.scale(), value));
    }

    /** Marks a step that has no figure, below the axis; the side keeps several apart. */
    void noFigure(int step, double side, String tooltip) {
        drawing.mark(Pen.NO_FIGURE, Shape.CROSS, new Spot(x(step) + side, frame.bottom() + 12), 3.5, tooltip);
    }

    String finish(String id, Words words) {
        double bottom = labelBase() + 8;
        if (content.gaps()) {
            bottom = Key.draw(drawing, List.of(Key.NO_FIGURE), bottom, width);
        }
        return drawing.finish(id, words, width, bottom);
    }
}
