package sightline.papers.report;

/**
 * Words that lead to another place of the same document.
 *
 * @param id of a section or a block
 */
public record Ref(String id, String words) implements Run {

    public Ref {
        words = Plain.run(words);
    }

    /** Words that lead to a section or a block. */
    public static Ref to(String id, String words) {
        return new Ref(id, words);
    }
}
