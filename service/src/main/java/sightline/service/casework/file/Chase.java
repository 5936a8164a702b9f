package sightline.service.casework.file;

import java.time.LocalDate;

/**
 * An adviser was reminded of advice that was asked for.
 *
 * @param adviser who
 * @param day when
 */
public record Chase(String adviser, LocalDate day) {}
