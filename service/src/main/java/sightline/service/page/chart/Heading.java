package sightline.service.page.chart;

import java.util.List;

/** Lines of words across the top or the bottom of a chart. */
final class Heading {

    private Heading() {}

    /** Writes the words from the top down, over at most three lines, and returns how far down they reach. */
    static double draw(Drawing drawing, String words, double top, Width width) {
        List<String> lines = TextWidth.wrap(words, Lettering.MUTED, width.units() - 2, 3);
        for (int i = 0; i < lines.size(); i++) {
            var base = new Spot(0, top + 15 + i * Lettering.LINE);
            drawing.text(Lettering.MUTED, Anchor.START, base, lines.get(i));
        }
        return top + lines.size() * Lettering.LINE + 5;
    }
}
