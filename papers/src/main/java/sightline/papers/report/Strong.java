package sightline.papers.report;

/** Words that weigh more than those around them. */
public record Strong(String words) implements Run {

    public Strong {
        words = Plain.run(words);
    }

    /** Words that weigh more. */
    public static Strong of(String words) {
        return new Strong(words);
    }
}
