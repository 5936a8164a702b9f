package sightline.bench.subject;

/**
 * What the figures of a benchmark mean.
 *
 * @param name what it goes by on the command line
 * @param measured what is timed and by which clock
 * @param reference what it is compared with
 */
public record About(String name, String measured, String reference) {}
