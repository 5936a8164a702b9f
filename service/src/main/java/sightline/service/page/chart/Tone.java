package sightline.service.page.chart;

/**
 * The part a line, bar or mark plays, with its colour and its shape.
 *
 * <p>Colours: the categorical palette of the Government Analysis Function's guidance on colours in charts; each has at
 * least 3:1 against white (WCAG 2.2, 1.4.11). Letters take the colour only where it has 4.5:1.
 */
public enum Tone {
    MAIN("main", "#12436d", "#12436d", Shape.CIRCLE),
    SECOND("second", "#f46a25", "#0b0c0c", Shape.SQUARE),
    THIRD("third", "#28a197", "#0b0c0c", Shape.TRIANGLE),
    FOURTH("fourth", "#801650", "#801650", Shape.DIAMOND),
    MUTED("muted", "#6b7276", "#505a5f", Shape.CIRCLE),
    IMPROVEMENT("improvement", "#0088c6", "#0b0c0c", Shape.TRIANGLE),
    CONCERN("concern", "#f46a25", "#0b0c0c", Shape.DIAMOND);

    private final String css;
    private final String colour;
    private final String letters;
    private final Shape shape;

    Tone(String css, String colour, String letters, Shape shape) {
        this.css = css;
        this.colour = colour;
        this.letters = letters;
        this.shape = shape;
    }

    String css() {
        return css;
    }

    String colour() {
        return colour;
    }

    /** The colour of words about this tone, on white. */
    String letters() {
        return letters;
    }

    /** The colour of words inside a bar of this tone. */
    String lettersWithin() {
        return letters.equals(colour) || this == MUTED ? "#ffffff" : "#0b0c0c";
    }

    Shape shape() {
        return shape;
    }
}
