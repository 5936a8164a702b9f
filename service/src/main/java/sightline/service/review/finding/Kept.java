package sightline.service.review.finding;

/** What became of a change. */
public sealed interface Kept {

    /** It is kept. */
    record Saved() implements Kept {}

    /** Somebody else saved first; what they wrote is kept, and this is not. */
    record Overtaken() implements Kept {}

    /** It is not there, or was taken back. */
    record Gone() implements Kept {}
}
