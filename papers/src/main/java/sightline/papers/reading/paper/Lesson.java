package sightline.papers.reading.paper;

/**
 * A lesson or a tip for others.
 *
 * @param n its place among those of its kind
 */
public record Lesson(Kind kind, int n, String text, Passage passage) {

    /** What sort of advice it is. */
    public enum Kind {
        TOP_TIP,
        LESSON
    }
}
