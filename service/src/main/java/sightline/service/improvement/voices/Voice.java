package sightline.service.improvement.voices;

import java.util.List;
import sightline.service.review.book.SourceKind;

/**
 * Something that the review found because a kind of witness told it.
 *
 * @param source the kind of witness
 * @param found in the words of the published report
 * @param toldBy by whom, by kind and never by name
 * @param led to these recommendations; by their numbers in the review when it is gathered, by ours once it is kept
 */
record Voice(SourceKind source, String found, String toldBy, List<Long> led) {}
