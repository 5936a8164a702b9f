package sightline.service.page.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Words above the drawing, each on a line that comes down into it; in rows, so that they do not touch. */
final class Flags {

    /** Words that belong to a place on the horizontal axis, and perhaps to the mark of a value there. */
    record Flag(double x, String words, Lettering style, Pen pen, OptionalDouble value) {}

    private record Hoisted(Flag flag, String words, double left, double right, int row) {

        boolean touches(Hoisted other) {
            return row == other.row && left < other.right + GAP && other.left < right + GAP
                    || row > other.row && other.covers(flag.x())
                    || row < other.row && covers(other.flag.x());
        }

        private boolean covers(double x) {
            return left - 2 < x && x < right + 2;
        }
    }

    private static final double GAP = 10;
    private static final double ROW = 21;
    private static final double OVERHANG = 3;

    /** Beyond this many flags every way of hoisting them is too many to try. */
    private static final int MOST_TRIED = 5;

    private final List<Hoisted> hoisted;
    private final double top;

    private Flags(List<Hoisted> hoisted, double top) {
        this.hoisted = hoisted;
        this.top = top;
    }

    /** Finds room for the flags below a height, in as few rows as will do. */
    static Flags hoist(List<Flag> flags, double top, Width width) {
        List<Hoisted> best = Stream.of(flags, flags.reversed())
                .flatMap(order -> ways(order, width).stream())
                .min(Comparator.comparingInt(Flags::cost))
                .orElse(List.of());
        return new Flags(best, top);
    }

    private static List<List<Hoisted>> ways(List<Flag> flags, Width width) {
        List<List<Hoisted>> ways = List.of(List.of());
        for (Flag flag : flags) {
            List<Anchor> anchors = flags.size() > MOST_TRIED
                    ? List.of(Anchor.MIDDLE)
                    : List.of(Anchor.MIDDLE, Anchor.START, Anchor.END);
            ways = ways.stream()
                    .flatMap(way -> anchors.stream().map(anchor -> with(way, flag, anchor, width)))
                    .toList();
        }
        return ways;
    }

    private static List<Hoisted> with(List<Hoisted> way, Flag flag, Anchor anchor, Width width) {
        int rows = rows(way);
        Hoisted next = at(flag, anchor, 0, width);
        for (int row = 1; row <= rows && way.stream().anyMatch(next::touches); row++) {
            next = at(flag, anchor, row, width);
        }
        List<Hoisted> longer = new ArrayList<>(way);
        longer.add(next);
        return longer;
    }

    private static Hoisted at(Flag flag, Anchor anchor, int row, Width width) {
        String words = TextWidth.shorten(flag.words(), flag.style(), width.units() - 4);
        double wide = flag.style().width(words);
        double left = switch (anchor) {
            case START -> flag.x() - OVERHANG;
            case MIDDLE -> flag.x() - wide / 2;
            case END -> flag.x() + OVERHANG - wide;
        };
        double inside = Math.max(0, Math.min(left, width.units() - wide));
        return new Hoisted(flag, words, inside, inside + wide, row);
    }

    /** A touch is far worse than another row. */
    private static int cost(List<Hoisted> way) {
        long touches = way.stream()
                .flatMap(a -> way.stream().filter(b -> a != b && a.touches(b)))
                .count();
        return (int) touches * 100 + rows(way);
    }

    private static int rows(List<Hoisted> way) {
        return way.stream().mapToInt(h -> h.row() + 1).max().orElse(0);
    }

    /** How far down the words reach. */
    double bottom() {
        return top + rows(hoisted) * ROW;
    }

    /** Draws the lines, each down to its foot; to be called before anything that should lie on top of them. */
    void drawLines(Drawing drawing, ToDoubleFunction<Flag> foot) {
        for (Hoisted h : hoisted) {
            double x = h.flag().x();
            drawing.line(h.flag().pen(), new Spot(x, base(h) + 5), new Spot(x, foot.applyAsDouble(h.flag())));
        }
    }

    void drawWords(Drawing drawing) {
        for (Hoisted h : hoisted) {
            drawing.text(h.flag().style(), Anchor.START, new Spot(h.left(), base(h)), h.words());
        }
    }

    private double base(Hoisted h) {
        return bottom() - h.row() * ROW - 6;
    }
}
