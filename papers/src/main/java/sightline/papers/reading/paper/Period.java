package sightline.papers.reading.paper;

/**
 * From when to when evidence was gathered.
 *
 * @param from as YYYY, YYYY-MM or YYYY-MM-DD
 * @param to in the same form
 */
public record Period(String from, String to, String quote) {}
