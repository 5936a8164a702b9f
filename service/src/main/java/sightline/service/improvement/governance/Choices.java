package sightline.service.improvement.governance;

import java.util.List;
import java.util.Optional;
import sightline.service.improvement.book.Post;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;

/** Posts, boards and strategies as answers of a form, and back. */
public final class Choices {

    private Choices() {}

    /** Every post; one that nobody holds says so. */
    public static List<Choice> posts(Governance governance) {
        return governance.seats().stream()
                .map(seat -> new Choice(
                        String.valueOf(seat.post().id()),
                        seat.post().name() + (seat.holder().isEmpty() ? " (nobody holds it)" : "")))
                .toList();
    }

    /** Every board. */
    public static List<Choice> boards(Governance governance) {
        return governance.boards().stream()
                .map(board -> new Choice(String.valueOf(board.id()), board.name()))
                .toList();
    }

    /** Every strategy and plan. */
    public static List<Choice> strategies(Governance governance) {
        return governance.strategies().stream()
                .map(one -> new Choice(String.valueOf(one.id()), one.kind().words() + ": " + one.name()))
                .toList();
    }

    /** The post that was chosen. */
    public static Optional<Post> post(Governance governance, Typed typed, String key) {
        return number(typed, key).flatMap(governance::seat).map(Seat::post);
    }

    /** The board that was chosen. */
    public static Optional<Long> board(Governance governance, Typed typed, String key) {
        return number(typed, key).flatMap(governance::board).map(Board::id);
    }

    /** The strategy or plan that was chosen. */
    public static Optional<Long> strategy(Governance governance, Typed typed, String key) {
        return number(typed, key).flatMap(governance::strategy).map(Strategy::id);
    }

    /** A number as it was chosen; empty where it is none. */
    public static Optional<Long> number(Typed typed, String key) {
        return typed.some(key).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
    }
}
