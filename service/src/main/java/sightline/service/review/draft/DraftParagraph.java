package sightline.service.review.draft;

/**
 * A paragraph of a draft that can be commented on.
 *
 * @param name its id in the report
 * @param words that stood in it
 */
public record DraftParagraph(String name, String words) {

    private static final int SHORT = 60;

    /** The first words, to know it again by. */
    public String begin() {
        int end = words.length() <= SHORT ? -1 : words.lastIndexOf(' ', SHORT);
        return words.length() <= SHORT ? words : words.substring(0, end < 0 ? SHORT : end) + " …";
    }
}
