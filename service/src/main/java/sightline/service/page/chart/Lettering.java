package sightline.service.page.chart;

/**
 * How words are written.
 *
 * @param css class names
 * @param colour of the letters
 * @param strong whether the letters are bold
 */
public record Lettering(String css, String colour, boolean strong) {

    /** The height of the letters in viewBox units. */
    public static final double SIZE = 16;

    /** From one line of words to the next. */
    public static final double LINE = 19;

    /** From the middle of a line of words down to its base line. */
    public static final double DROP = 5.5;

    /** Plain letters. */
    public static final Lettering PLAIN = new Lettering("chart-text", "#0b0c0c", false);
    /** Bold letters. */
    public static final Lettering STRONG = new Lettering("chart-text chart-text--strong", "#0b0c0c", true);
    /** Letters that stand back. */
    public static final Lettering MUTED = new Lettering("chart-text chart-text--muted", "#505a5f", false);

    static Lettering of(Tone tone) {
        return new Lettering("chart-text", tone.letters(), false);
    }

    static Lettering within(Tone tone) {
        return new Lettering("chart-text chart-text--on-" + tone.css(), tone.lettersWithin(), false);
    }

    /** How wide words will be, in viewBox units. */
    public double width(String text) {
        return TextWidth.of(text, SIZE, strong);
    }
}
