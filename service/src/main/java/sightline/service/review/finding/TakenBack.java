package sightline.service.review.finding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that was taken back.
 *
 * @param step what it was
 * @param id its number
 * @param words what it said
 * @param why it was taken back
 * @param day on which
 * @param who did it, by name
 */
public record TakenBack(Step step, long id, String words, String why, LocalDate day, Optional<String> who) {}
