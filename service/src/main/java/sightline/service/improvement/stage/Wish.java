package sightline.service.improvement.stage;

import java.time.LocalDate;
import sightline.service.improvement.book.Stage;

/**
 * A move that somebody wants to make.
 *
 * @param to which stage
 * @param day on which it was reached
 * @param why in words; may be empty
 */
public record Wish(Stage to, LocalDate day, String why) {}
