package sightline.service.review.theme;

import java.util.List;
import sightline.service.meaning.Sense;
import sightline.service.review.search.Meanings.Place;

/**
 * A theme that passages suggest.
 *
 * @param name made of its most telling words
 * @param heart what its passages mean between them
 * @param passages that belong to it, the nearest to its heart first
 */
public record Proposal(String name, Sense heart, List<Place> passages) {}
