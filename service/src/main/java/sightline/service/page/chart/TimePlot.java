package sightline.service.page.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The ground of a chart over time: heading, key, flags, grid and the names of the steps, laid out for one width. */
final class TimePlot {

    /** A flag between or at steps, where 0 is the first; one with a value comes down to that value. */
    record StepFlag(double step, String words, Lettering style, OptionalDouble value) {

        /** A change that a dashed line from top to bottom stands for. */
        static StepFlag change(double step, String words) {
            return new StepFlag(step, words, Lettering.MUTED, OptionalDouble.empty());
        }

        private Flags.Flag at(double x) {
            return new Flags.Flag(x, words, style, value.isPresent() ? Pen.LEADER : Pen.BREAK, value);
        }
    }

    /**
     * What has to find room.
     *
     * @param steps names of the steps in time
     * @param ends words at the ends of lines
     * @param key entries for the narrow layout, where the ends hold values only
     * @param always entries for both layouts
     * @param gapRows how many rows of marks there are for steps without a figure
     */
    record Content(
            Axis axis,
            Scale scale,
            List<String> steps,
            List<End> ends,
            List<Key.Entry> key,
            List<Key.Entry> always,
            List<StepFlag> flags,
            int gapRows) {}

    /**
     * Words at the end of a line.
     *
     * @param level the value that the line ends at
     * @param step where it ends; empty for a line that runs through the whole chart
     */
    record End(EndLabels.Ending ending, double level, OptionalDouble step) {}

    private static final double INSET = 9;
    private static final double GAP_ROW = 12;

    private final Content content;
    private final Width width;
    private final Drawing drawing = new Drawing();
    private final Frame frame;

    TimePlot(Content content, Width width) {
        this.content = content;
        this.width = width;
        List<EndLabels.Ending> endings =
                content.ends().stream().map(End::ending).toList();
        double left = Ground.room(content.axis(), content.scale());
        double right = width.units() - EndLabels.room(endings, width);
        double top = Heading.draw(drawing, content.axis().label(), 0, width);
        List<Key.Entry> entries = width == Width.NARROW
                ? Stream.concat(content.key().stream(), content.always().stream())
                        .toList()
                : content.always();
        top = Key.draw(drawing, entries, top, width) + (entries.isEmpty() ? 0 : 6);
        var across = new Frame(left, 0, right, 0);
        List<Flags.Flag> flags =
                content.flags().stream().map(f -> f.at(x(across, f.step()))).toList();
        Flags hoisted = Flags.hoist(flags, top, width);
        top = hoisted.bottom() + (flags.isEmpty() ? 10 : 6);
        double height = Math.max(width == Width.WIDE ? 260 : 220, EndLabels.height(endings, width));
        frame = new Frame(left, top, right, top + height);
        Ground.horizontal(drawing, frame, content.axis(), content.scale());
        hoisted.drawLines(
                drawing,
                flag -> flag.value().isPresent()
                        ? frame.y(content.scale(), flag.value().getAsDouble()) - 8
                        : frame.bottom());
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
        return frame.bottom() + 22 + content.gapRows() * GAP_ROW;
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
        return across.left() + INSET + (last < 1 ? inner * (1 + 2 * step) : inner * step / last);
    }

    Spot spot(double step, double value) {
        return new Spot(x(step), frame.y(content.scale(), value));
    }

    private Spot spot(End end) {
        double x = end.step().isPresent() ? x(end.step().getAsDouble()) : frame.right() - 6;
        return new Spot(x, frame.y(content.scale(), end.level()));
    }

    /** A spot that may lie between steps, kept inside the frame. */
    Spot edge(double step, double value) {
        double x = Math.clamp(x(step), frame.left(), frame.right());
        return new Spot(x, frame.y(content.scale(), value));
    }

    /** Marks a step that has no figure, below the axis, in the row of its series. */
    void noFigure(int step, int row, Tone tone, String tooltip) {
        var at = new Spot(x(step), frame.bottom() + 13 + row * GAP_ROW);
        drawing.mark(Pen.noFigure(tone), Shape.CROSS, at, 3.5, tooltip);
    }

    /** Writes the ends over what was drawn, and closes the drawing. */
    String finish(String id, Words words) {
        List<EndLabels.Placed> placed = content.ends().stream()
                .map(end -> new EndLabels.Placed(end.ending(), spot(end)))
                .toList();
        EndLabels.draw(drawing, frame, placed, width);
        double bottom = labelBase() + 8;
        if (content.gapRows() > 0) {
            bottom = Key.draw(drawing, List.of(Key.NO_FIGURE), bottom, width);
        }
        return drawing.finish(id, words, width, bottom);
    }
}
