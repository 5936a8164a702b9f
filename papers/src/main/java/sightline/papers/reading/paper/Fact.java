package sightline.papers.reading.paper;

/**
 * A count in the account of how a review was done.
 *
 * @param kind such as "sessions" or "witnesses"
 * @param qualifier "exact", or the word that makes it less exact
 * @param quote the sentence that it stands in
 */
public record Fact(String kind, int value, String qualifier, String quote, Passage passage) {}
