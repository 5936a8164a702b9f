package sightline.exchange.mapping;

/**
 * What of a row was not understood.
 *
 * @param line where the row stands in the file, the heading being line 1
 * @param column the heading to look under; blank where it is about the whole row
 * @param value what stands there
 * @param why what is wrong, what became of it and what to do, in a sentence or two
 */
public record Misread(long line, String column, String value, String why) {}
