package sightline.service.page.flow;

import java.util.List;
import java.util.Locale;
import sightline.service.page.chart.Drawing;
import sightline.service.page.chart.Pen;
import sightline.service.page.chart.Spot;

/** An arrow of a process map: a line through some spots, and a head. */
final class FlowArrow {

    private static final double HEAD = 9;

    private FlowArrow() {}

    /** What an arrow tells by its look. */
    enum Kind {
        /** Most weeks are spent here. */
        SLOW("#d4480b", "", "most weeks of work and waiting: the numbered steps"),
        /** Somebody owes something. */
        WORK("#5b7a99", "", "somebody owes something"),
        /** Nothing is owed. */
        REST("#6b7276", " stroke-dasharray=\"6 5\"", "nothing is owed until the next event, as between reviews");

        private final String colour;
        private final String dashes;
        private final String words;

        Kind(String colour, String dashes, String words) {
            this.colour = colour;
            this.dashes = dashes;
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static void draw(Drawing drawing, List<Spot> spots, double thickness, Kind kind) {
        Spot tip = spots.getLast();
        Spot before = spots.get(spots.size() - 2);
        double length = Math.max(1, Math.hypot(tip.x() - before.x(), tip.y() - before.y()));
        double dx = (tip.x() - before.x()) / length;
        double dy = (tip.y() - before.y()) / length;
        double head = HEAD + thickness;
        Spot neck = new Spot(tip.x() - dx * head, tip.y() - dy * head);
        StringBuilder path = new StringBuilder("M").append(at(spots.getFirst()));
        for (Spot spot : spots.subList(1, spots.size() - 1)) {
            path.append('L').append(at(spot));
        }
        path.append('L').append(at(neck));
        drawing.path(
                new Pen(
                        "chart-arrow",
                        "fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\"%s"
                                .formatted(kind.colour, String.format(Locale.ROOT, "%.1f", thickness), kind.dashes)),
                path.toString());
        double half = head / 2;
        drawing.path(
                new Pen("chart-arrow-head", "fill=\"%s\" stroke=\"none\"".formatted(kind.colour)),
                "M" + at(tip) + "L" + at(new Spot(neck.x() - dy * half, neck.y() + dx * half)) + "L"
                        + at(new Spot(neck.x() + dy * half, neck.y() - dx * half)) + "Z");
    }

    private static String at(Spot spot) {
        return String.format(Locale.ROOT, "%.1f %.1f", spot.x(), spot.y());
    }
}
