package sightline.service.improvement.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The map of boards, and what keeps it free of circles. */
final class BoardMapTest {

    private static BoardMap map(Board... boards) {
        return BoardMap.of(new Governance(List.of(boards), List.of(), List.of()), Map.of(2L, 3L));
    }

    private static Board board(long id, String name, long tells) {
        return new Board(id, name, "", Optional.of(tells).filter(told -> told > 0), "", 0);
    }

    @Test
    void whoever_is_told_stands_above_and_each_board_is_drawn_once() {
        BoardMap map = map(board(1, "Cabinet", 0), board(2, "Partnership", 1), board(3, "Health group", 2));
        BoardLayout layout = BoardLayout.of(map);
        assertThat(layout.boxes().entrySet().stream()
                        .sorted(Comparator.comparingDouble(box -> box.getValue().y()))
                        .map(Map.Entry::getKey))
                .containsExactly(1L, 2L, 3L);
        assertThat(layout.arrows()).hasSize(2);
        String drawn = map.both("boards");
        for (String name : List.of("Cabinet", "Partnership", "Health group", "3 actions", "No action")) {
            assertThat(drawn.split(">" + name + "<", -1)).as(name).hasSizeGreaterThanOrEqualTo(3);
        }
        assertThat(BoardLayout.of(map)).isEqualTo(layout);
    }

    @Test
    void a_board_that_tells_nobody_and_is_told_by_nobody_is_said_to_stand_by_itself() {
        assertThat(map(board(1, "Cabinet", 0), board(2, "Partnership", 1), board(3, "Forum", 0))
                        .words()
                        .sentence())
                .isEqualTo(
                        "3 boards; an arrow leads from a board to the one that it tells. One stands by itself: it tells no"
                                + " board, and none tells it.");
    }

    @Test
    void many_boards_side_by_side_are_drawn_one_below_the_other() {
        Board[] boards = IntStream.rangeClosed(1, 9)
                .mapToObj(id -> board(id, "Board number " + id, id == 1 ? 0 : 1))
                .toArray(Board[]::new);
        assertThat(BoardLayout.of(map(boards)).width()).isGreaterThan(640);
        assertThat(map(boards).both("many")).contains("viewBox=\"0 0 640 ", "Board number 9");
    }

    @Test
    void a_tie_that_would_close_a_circle_is_seen() {
        Map<Long, List<Long>> ties = Map.of(2L, List.of(3L), 3L, List.of(4L));
        assertThat(Circles.close(4, 2, id -> ties.getOrDefault(id, List.of()))).isTrue();
        assertThat(Circles.close(2, 2, id -> ties.getOrDefault(id, List.of()))).isTrue();
        assertThat(Circles.close(2, 4, id -> ties.getOrDefault(id, List.of()))).isFalse();
    }
}
