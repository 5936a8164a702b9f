package sightline.papers.report;

/**
 * Words that lead out of the document.
 *
 * @param href a whole address, because a file in somebody's folder knows no other
 */
public record Link(String href, String words) implements Run {

    public Link {
        href = href.strip();
        words = Plain.run(words);
    }

    /** Words that lead to an address. */
    public static Link to(String href, String words) {
        return new Link(href, words);
    }
}
