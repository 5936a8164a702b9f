package sightline.service.casework.sen2.bring;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A return that was brought in.
 *
 * @param counts what came of it
 * @param facts of how many children something is known now that was not before
 * @param differences how many things the cases say differently
 * @param day on which
 * @param by whom; empty where the account is gone or it was Sightline itself
 */
public record Brought(Counts counts, int facts, int differences, LocalDate day, Optional<String> by) {}
