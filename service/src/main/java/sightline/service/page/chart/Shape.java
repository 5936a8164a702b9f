package sightline.service.page.chart;

import static sightline.service.page.chart.Numerals.coordinate;

/** The form of a mark, so that nothing is told by colour alone. */
enum Shape {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    CROSS;

    /** Path data for this shape around a spot; shapes of one radius look equally heavy. */
    String around(Spot c, double r) {
        return switch (this) {
            case CIRCLE -> "M" + at(c, -r, 0) + "a" + arc(r, 2 * r) + "a" + arc(r, -2 * r) + "z";
            case SQUARE ->
                "M" + at(c, -r * 0.9, -r * 0.9) + "h" + coordinate(r * 1.8) + "v" + coordinate(r * 1.8) + "h"
                        + coordinate(-r * 1.8) + "z";
            case TRIANGLE ->
                "M" + at(c, 0, -r * 1.25) + "L" + at(c, r * 1.2, r * 0.9) + "L" + at(c, -r * 1.2, r * 0.9) + "z";
            case DIAMOND ->
                "M" + at(c, 0, -r * 1.3) + "L" + at(c, r * 1.3, 0) + "L" + at(c, 0, r * 1.3) + "L" + at(c, -r * 1.3, 0)
                        + "z";
            case CROSS -> "M" + at(c, -r, -r) + "L" + at(c, r, r) + "M" + at(c, -r, r) + "L" + at(c, r, -r);
        };
    }

    private static String at(Spot c, double dx, double dy) {
        return coordinate(c.x() + dx) + " " + coordinate(c.y() + dy);
    }

    private static String arc(double r, double dx) {
        return coordinate(r) + " " + coordinate(r) + " 0 1 0 " + coordinate(dx) + " 0";
    }
}
