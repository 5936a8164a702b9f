package sightline.service.review.survey;

import java.util.List;

/**
 * A survey that was read.
 *
 * @param id its number
 * @param evidence the number of the item that it is
 * @param people how many answered
 * @param bad how many rows could not be read
 * @param questions the closed ones, in the order of the file
 * @param open the open ones; their answers are the item's words
 */
public record Survey(long id, long evidence, int people, int bad, List<Question> questions, List<String> open) {}
