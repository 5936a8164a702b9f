package sightline.papers.reading.paper;

/**
 * A date as exactly as it is printed, and no more exactly.
 *
 * @param text as printed
 * @param iso YYYY, YYYY-MM, YYYY-MM-DD or two of them with a stroke between
 */
public record PaperDate(String text, String iso, Precision precision) {

    /** How exactly a date is printed. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY,
        RANGE
    }
}
