package sightline.service.improvement.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.service.improvement.book.Stage;

/**
 * Where an action stands when somebody wants to move it.
 *
 * @param stage that it has reached
 * @param since the day of its last move; empty where it has made none
 * @param proofs how many show that it was done
 * @param openSteps how many of its steps are not done
 * @param notClosed recommendations that it answers and that the committee has not closed, by name
 */
public record Situation(Stage stage, Optional<LocalDate> since, int proofs, int openSteps, List<String> notClosed) {}
