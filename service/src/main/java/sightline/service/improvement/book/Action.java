package sightline.service.improvement.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An action of the one plan.
 *
 * @param id its number
 * @param words what is done
 * @param post who owns it
 * @param begins planned first day
 * @param due planned last day
 * @param strategy the plan or strategy that it stands under
 * @param board the board that holds it
 * @param merged into which other action it went
 * @param from what it answers, in the order of the recommendations
 * @param moves how far it came and when; the last one counts
 * @param version of this row
 */
public record Action(
        long id,
        String words,
        Optional<Post> post,
        Optional<LocalDate> begins,
        Optional<LocalDate> due,
        Optional<Long> strategy,
        Optional<Long> board,
        Optional<Long> merged,
        List<From> from,
        List<Move> moves,
        long version) {

    /**
     * What an action answers.
     *
     * @param recommendation which
     * @param letter of the part; empty for the whole
     */
    public record From(long recommendation, String letter) {}

    /**
     * A step from stage to stage.
     *
     * @param stage that it reached
     * @param day on which it did
     * @param why in words; may be empty
     */
    public record Move(Stage stage, LocalDate day, String why) {}

    /** Where it stands. */
    public Stage stage() {
        return moves.isEmpty() ? Stage.PLANNED : moves.getLast().stage();
    }

    /** The day on which it reached where it stands; empty where it has not moved yet. */
    public Optional<LocalDate> since() {
        return moves.isEmpty() ? Optional.empty() : Optional.of(moves.getLast().day());
    }

    /** The day on which it was carried out or became usual business; empty where it was not. */
    public Optional<LocalDate> carriedOut() {
        return moves.stream()
                .filter(move -> move.stage() == Stage.DONE || move.stage() == Stage.USUAL_BUSINESS)
                .map(Move::day)
                .reduce((earlier, later) -> later);
    }
}
