package sightline.service.page.chart;

/**
 * How words are written.
 *
 * @param css class names
 * @param colour of the letters
 * @param strong whether the letters are bold
 */
record Lettering(String css, String colour, boolean strong) {

    /** The height of the letters in viewBox units. */
    static final double SIZE = 16;

    /** From one line of words to the next. */
    static final double LINE = 19;

    /** From the middle of a line of words down to its base line. */
    static final double DROP = 5.5;

    static final Lettering PLAIN = new Lettering("chart-text", "#0b0c0c", false);
    static final Lettering STRONG = new Lettering("chart-text chart-text--strong", "#0b0c0c", true);
    static final Lettering MUTED = new Lettering("chart-text chart-text--muted", "#505a5f", false);

    static Lettering of(Tone tone) {
        return new Lettering("chart-text", tone.letters(), false);
    }

    static Lettering within(Tone tone) {
        return new Lettering("chart-text chart-text--on-" + tone.css(), tone.lettersWithin(), false);
    }

    double width(String text) {
        return TextWidth.of(text, SIZE, strong);
    }
}
