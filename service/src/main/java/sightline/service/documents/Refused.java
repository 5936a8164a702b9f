package sightline.service.documents;

/**
 * A file that may not be kept.
 *
 * @param reason why
 * @param problem the same in a sentence for the person who handed it in
 */
public record Refused(Reason reason, String problem) implements Outcome {

    /** What to do next, in a sentence or two. */
    public String next() {
        return reason.next();
    }

    /** What is wrong, then what to do next. */
    public String words() {
        return problem + " " + next();
    }
}
