package sightline.service.page.chart;

/**
 * How something is drawn: its class for the stylesheet, and the attributes that stand in for it where there is none.
 *
 * @param css class names
 * @param attributes presentation attributes, ready to print
 */
public record Pen(String css, String attributes) {

    /** Light lines under a drawing. */
    public static final Pen GRID = stroke("chart-grid", "#cecece", 1, "");
    /** The line that a drawing stands on. */
    public static final Pen AXIS = stroke("chart-axis", "#505a5f", 1, "");
    /** From words to what they are about. */
    public static final Pen LEADER = stroke("chart-leader", "#6b7276", 1, "");

    static final Pen BREAK = stroke("chart-break", "#505a5f", 1.5, "4 4");
    /** A level or day to compare with. */
    public static final Pen REFERENCE = stroke("chart-reference", "#3d3d3d", 1.5, "7 4");

    static final Pen LIMIT = stroke("chart-limit", "#6b7276", 1.5, "2 3");
    static final Pen MEAN = stroke("chart-mean", "#3d3d3d", 1.5, "");
    static final Pen AFTER = stroke("chart-after", "#6b7276", 2, "5 4");
    static final Pen NO_FIGURE = noFigure(Tone.MUTED);
    /** White, behind words. */
    public static final Pen BACK = new Pen("chart-back", "fill=\"#ffffff\" stroke=\"none\"");

    /** The one mark that a reader looks for: of another colour, with a dark rim. */
    static final Pen HIGHLIGHT =
            new Pen("chart-mark chart-mark--highlight", "fill=\"#f46a25\" stroke=\"#0b0c0c\" stroke-width=\"1.5\"");

    static Pen line(Tone tone) {
        return stroke("chart-line chart-line--" + tone.css(), tone.colour(), tone == Tone.MAIN ? 3 : 2, "");
    }

    /** A thin line. */
    public static Pen thin(Tone tone) {
        return stroke("chart-line chart-line--" + tone.css(), tone.colour(), 2, "");
    }

    /** A filled mark with a white rim, so that marks that touch can still be told apart. */
    public static Pen mark(Tone tone) {
        return new Pen(
                "chart-mark chart-mark--" + tone.css(),
                "fill=\"" + tone.colour() + "\" stroke=\"#ffffff\" stroke-width=\"1\"");
    }

    static Pen noFigure(Tone tone) {
        return stroke("chart-no-figure", tone.colour(), 1.5, "");
    }

    /** One of many small marks, without a rim. */
    static Pen dot(Tone tone) {
        return new Pen("chart-mark chart-mark--" + tone.css(), "fill=\"" + tone.colour() + "\" stroke=\"none\"");
    }

    /** A filled bar. */
    public static Pen bar(Tone tone) {
        return new Pen("chart-bar chart-bar--" + tone.css(), "fill=\"" + tone.colour() + "\" stroke=\"none\"");
    }

    private static Pen stroke(String css, String colour, double width, String dashes) {
        return new Pen(
                css,
                "fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + Numerals.coordinate(width) + "\""
                        + (dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\""));
    }
}
