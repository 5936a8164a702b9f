package sightline.service.page.chart;

/** The sample in front of an entry of a key. */
interface Swatch {

    /** The width of the widest sample. */
    double ROOM = 26;

    /** Draws the sample in the room to the right of a spot, centred on its height. */
    void draw(Drawing drawing, Spot at);

    static Swatch line(Pen pen) {
        return (drawing, at) -> drawing.line(pen, at, new Spot(at.x() + ROOM, at.y()));
    }

    static Swatch series(Tone tone) {
        return (drawing, at) -> {
            line(Pen.line(tone)).draw(drawing, at);
            drawing.mark(Pen.mark(tone), tone.shape(), new Spot(at.x() + ROOM / 2, at.y()), 5, "");
        };
    }

    static Swatch mark(Pen pen, Shape shape, double radius) {
        return (drawing, at) -> drawing.mark(pen, shape, new Spot(at.x() + ROOM - 8, at.y()), radius, "");
    }

    static Swatch block(Tone tone) {
        return (drawing, at) ->
                drawing.area(Pen.bar(tone), new Frame(at.x() + 10, at.y() - 8, at.x() + ROOM, at.y() + 8));
    }
}
