package sightline.service.page.chart;

/** The two layouts of a chart; letters are 16 units high in both, so neither is a shrunken copy of the other. */
public enum Width {
    /** For a column of text on a desktop or tablet, and for paper. */
    WIDE(640, "chart chart--wide"),
    /** For a telephone held upright. */
    NARROW(320, "chart chart--narrow");

    private final int units;
    private final String css;

    Width(int units, String css) {
        this.units = units;
        this.css = css;
    }

    /** The width of the viewBox, in its own units. */
    public int units() {
        return units;
    }

    String css() {
        return css;
    }
}
