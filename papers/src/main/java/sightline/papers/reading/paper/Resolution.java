package sightline.papers.reading.paper;

import java.util.Optional;

/**
 * Something that a meeting resolved.
 *
 * @param label by its place where the printed labels repeat or restart
 * @param printedLabel as printed
 */
public record Resolution(Optional<String> label, Optional<String> printedLabel, String text, Passage passage) {}
