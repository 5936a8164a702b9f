package sightline.service.casework.extract;

/**
 * A word that stands in a column, and what it means.
 *
 * @param word as it stands there
 * @param meaning as it was said; blank where nothing was
 */
public record WordRow(String word, String meaning) {}
