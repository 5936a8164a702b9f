package sightline.service.record;

/**
 * The end of a chain. Whoever holds a head can tell whether everything up to it is still as it was.
 *
 * @param authority whose chain
 * @param number of the last entry, counted from 1
 * @param hash of the last entry: SHA-256 in 64 small hexadecimal digits
 */
public record Head(String authority, long number, String hash) {}
