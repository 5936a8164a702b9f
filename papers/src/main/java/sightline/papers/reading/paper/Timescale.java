package sightline.papers.reading.paper;

import java.util.Optional;

/**
 * What a recommendation says about when.
 *
 * @param text as printed
 * @param iso the day, month or year that it names, where it names one
 */
public record Timescale(String text, Optional<String> iso) {}
