package sightline.service.watch.figures;

import java.time.Instant;

/**
 * One import.
 *
 * @param at when it ended
 * @param what what was read, for people
 * @param change what it did
 */
public record ImportRun(Instant at, String what, Change change) {}
