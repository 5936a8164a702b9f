package sightline.papers.reading.paper;

/**
 * A date in a paper that is not the paper's own.
 *
 * @param role what happened then, in the paper's words
 */
public record OtherDate(PaperDate date, String role, Passage passage) {}
