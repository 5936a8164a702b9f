package sightline.service.page.chart;

import java.util.function.BiConsumer;

/**
 * The sample in front of an entry of a key.
 *
 * @param room how wide it is
 * @param draw draws it to the right of a spot, centred on its height
 */
record Swatch(double room, BiConsumer<Drawing, Spot> draw) {

    private static final double LONG = 26;
    private static final double SHORT = 16;

    static Swatch line(Pen pen) {
        return new Swatch(LONG, (drawing, at) -> drawing.line(pen, at, new Spot(at.x() + LONG, at.y())));
    }

    static Swatch series(Tone tone) {
        return new Swatch(LONG, (drawing, at) -> {
            drawing.line(Pen.line(tone), at, new Spot(at.x() + LONG, at.y()));
            drawing.mark(Pen.mark(tone), tone.shape(), new Spot(at.x() + LONG / 2, at.y()), 5, "");
        });
    }

    static Swatch mark(Pen pen, Shape shape, double radius) {
        return new Swatch(
                SHORT, (drawing, at) -> drawing.mark(pen, shape, new Spot(at.x() + SHORT / 2, at.y()), radius, ""));
    }

    static Swatch block(Tone tone) {
        return new Swatch(
                SHORT,
                (drawing, at) ->
                        drawing.area(Pen.bar(tone), new Frame(at.x(), at.y() - 8, at.x() + SHORT, at.y() + 8)));
    }
}
