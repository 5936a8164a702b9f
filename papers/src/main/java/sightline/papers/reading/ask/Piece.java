package sightline.papers.reading.ask;

import java.util.Optional;
import sightline.papers.reading.page.Marker;
import sightline.papers.reading.paper.Passage;

/** A part of a recommendation as it is printed below it. */
public record Piece(Optional<Marker> marker, String text, Passage passage) {}
