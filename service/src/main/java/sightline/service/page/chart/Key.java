package sightline.service.page.chart;

import java.util.List;

/** Entries that say what a sample stands for, one after another, as many to a line as there is room for. */
final class Key {

    /** One entry: what the sample stands for. */
    record Entry(String words, Swatch swatch) {}

    static final Entry NO_FIGURE = new Entry(Table.NO_FIGURE, Swatch.mark(Pen.NO_FIGURE, Shape.CROSS, 3.5));

    private static final double AFTER_SWATCH = 6;
    private static final double BETWEEN = 18;

    private Key() {}

    /** Draws the entries from the top down and returns how far down they reach. */
    static double draw(Drawing drawing, List<Entry> entries, double top, Width width) {
        double x = 0;
        double y = top;
        double bottom = top;
        for (Entry entry : entries) {
            double indent = entry.swatch().room() + AFTER_SWATCH;
            List<String> lines = TextWidth.wrap(entry.words(), Lettering.PLAIN, width.units() - indent - 2, 2);
            double wide = indent
                    + lines.stream().mapToDouble(Lettering.PLAIN::width).max().orElse(0);
            if (x > 0 && x + wide > width.units()) {
                x = 0;
                y = bottom;
            }
            double middle = y + Lettering.LINE / 2 + 1;
            entry.swatch().draw().accept(drawing, new Spot(x, middle));
            for (int i = 0; i < lines.size(); i++) {
                var base = new Spot(x + indent, middle + Lettering.DROP + i * Lettering.LINE);
                drawing.text(Lettering.PLAIN, Anchor.START, base, lines.get(i));
            }
            bottom = Math.max(bottom, y + lines.size() * Lettering.LINE + 4);
            x += wide + BETWEEN;
        }
        return bottom;
    }
}
