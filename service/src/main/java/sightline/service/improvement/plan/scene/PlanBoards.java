package sightline.service.improvement.plan.scene;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Post;
import sightline.service.improvement.book.Posts;
import sightline.service.improvement.governance.Board;
import sightline.service.improvement.governance.Boards;
import sightline.service.improvement.governance.Kept;
import sightline.service.improvement.governance.Seats;
import sightline.service.improvement.governance.Strategies;
import sightline.service.improvement.governance.Strategy;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.scene.SceneFile;
import sightline.service.review.scene.SceneFile.Row;

/** Posts, boards and strategies of the invented plan. */
@Component
final class PlanBoards {

    private final Seats seats;
    private final Boards boards;
    private final Strategies strategies;

    PlanBoards(Seats seats, Boards boards, Strategies strategies) {
        this.seats = seats;
        this.boards = boards;
        this.strategies = strategies;
    }

    void build(ReviewDesk desk, LocalDate published) {
        for (Row row : SceneFile.of("improvement/plan/posts.txt")) {
            Post post = seats.add(desk, row.text(0)).orElseThrow();
            seats.hold(desk, post, new Posts.Holder(row.text(1), row.text(2), Optional.empty(), row.day(3, published)));
            row.someDay(4, published).ifPresent(day -> seats.leave(desk, post, day));
        }
        Map<String, Long> made = new HashMap<>();
        for (Row row : SceneFile.of("improvement/plan/boards.txt")) {
            Board board =
                    new Board(0, row.text(1), row.text(2), Optional.ofNullable(made.get(row.text(3))), row.text(4), 0);
            keep(made, row, boards.keep(desk, board));
        }
        Map<String, Long> plans = new HashMap<>();
        for (Row row : SceneFile.of("improvement/plan/strategies.txt")) {
            Strategy strategy = new Strategy(
                    0,
                    row.text(1),
                    Strategy.Kind.valueOf(row.text(2)),
                    Optional.ofNullable(plans.get(row.text(3))),
                    seats.add(desk, row.text(4)),
                    Optional.ofNullable(made.get(row.text(5))),
                    row.text(6).equals("yes"),
                    0);
            keep(plans, row, strategies.keep(desk, strategy));
        }
    }

    private static void keep(Map<String, Long> made, Row row, Kept kept) {
        if (kept instanceof Kept.Done(long id)) {
            made.put(row.text(0), id);
        } else {
            throw new IllegalStateException("the invented plan can't keep “%s”".formatted(row.text(1)));
        }
    }
}
