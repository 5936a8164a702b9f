package sightline.service.page.chart;

import java.util.List;

/** Words at the right-hand ends of lines, moved apart where they would touch. */
final class EndLabels {

    /**
     * What stands at the end of one line.
     *
     * @param strong the value, in bold
     * @param rest what it is the value of; left to the key in the narrow layout
     */
    record Ending(String strong, String rest, Tone tone) {

        private List<String> lines(Width width) {
            return width == Width.NARROW ? List.of(strong) : TextWidth.wrap(strong + " " + rest, BOLD, LONGEST, 3);
        }

        private double height(Width width) {
            return lines(width).size() * Lettering.LINE + 2;
        }
    }

    /** An ending and the spot where its line ends. */
    record Placed(Ending ending, Spot end) {}

    private static final double LONGEST = 150;
    private static final double ASIDE = 14;
    private static final Lettering BOLD = Lettering.STRONG;

    private EndLabels() {}

    /** The room that these endings need to the right of the drawing. */
    static double room(List<Ending> endings, Width width) {
        double widest = endings.stream()
                .flatMap(e -> e.lines(width).stream())
                .mapToDouble(BOLD::width)
                .max()
                .orElse(0);
        return endings.isEmpty() ? 20 : widest + ASIDE + 2;
    }

    /** The height that these endings need one below another. */
    static double height(List<Ending> endings, Width width) {
        return endings.stream().mapToDouble(e -> e.height(width)).sum();
    }

    static void draw(Drawing drawing, Frame frame, List<Placed> labels, Width width) {
        List<Spreading.Wish> wishes = labels.stream()
                .map(l -> new Spreading.Wish(l.end().y(), l.ending().height(width)))
                .toList();
        double[] middles = Spreading.apart(wishes, frame.top() - 10, frame.bottom() + 10);
        for (int i = 0; i < middles.length; i++) {
            Placed label = labels.get(i);
            double x = frame.right() + ASIDE;
            lead(drawing, label.end(), new Spot(x - 3, middles[i]));
            write(drawing, label.ending(), new Spot(x, middles[i]), width);
        }
    }

    private static void lead(Drawing drawing, Spot end, Spot label) {
        if (Math.abs(end.y() - label.y()) > 5 || label.x() - end.x() > 2 * ASIDE) {
            drawing.line(Pen.LEADER, new Spot(end.x() + 6, end.y()), label);
        }
    }

    private static void write(Drawing drawing, Ending ending, Spot middle, Width width) {
        List<String> lines = ending.lines(width);
        double base = middle.y() - (lines.size() - 1) * Lettering.LINE / 2 + Lettering.DROP;
        Lettering style = Lettering.of(ending.tone());
        for (int i = 0; i < lines.size(); i++) {
            var at = new Spot(middle.x(), base + i * Lettering.LINE);
            String line = lines.get(i);
            if (i == 0 && line.startsWith(ending.strong())) {
                drawing.text(
                        style,
                        at,
                        ending.strong(),
                        line.substring(ending.strong().length()));
            } else {
                drawing.text(style, Anchor.START, at, line);
            }
        }
    }
}
