package sightline.service.page.chart;

import static sightline.service.page.chart.Numerals.coordinate;

/** The form of a mark, so that nothing is told by colour alone. */
public enum Shape {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    CROSS;

    /** Path data for this shape around a spot, but for the circle; shapes of one radius look equally heavy. */
    String around(Spot c, double r) {
        return switch (this) {
            case CIRCLE -> throw new IllegalArgumentException("a circle is an element of its own");
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
}
