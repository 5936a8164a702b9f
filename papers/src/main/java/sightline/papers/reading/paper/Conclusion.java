package sightline.papers.reading.paper;

import java.util.Optional;

/**
 * Something that was concluded.
 *
 * @param para the number of its paragraph, where one is printed
 */
public record Conclusion(Optional<String> para, String text, Passage passage) {}
