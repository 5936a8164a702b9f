package sightline.service.record.verify;

/**
 * The first place where a chain does not hold.
 *
 * @param number of the entry that should stand there
 * @param line of the file, counted from 1
 * @param wrong what is the matter
 */
public record Break(long number, long line, Wrong wrong) {}
