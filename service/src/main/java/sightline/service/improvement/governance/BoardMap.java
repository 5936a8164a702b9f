package sightline.service.improvement.governance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.service.page.chart.Width;
import sightline.service.page.chart.Words;

/**
 * Which board tells which, to be drawn.
 *
 * @param boxes a box a board, in the order of their names
 */
public record BoardMap(List<Box> boxes) {

    private static final Cache<BoardMap, String> DRAWN =
            Caffeine.newBuilder().maximumSize(50).build();

    /**
     * A board as it is drawn.
     *
     * @param id of the board
     * @param name as it stands in the box
     * @param note below it: how many actions it holds
     * @param tells the board that it reports to
     */
    public record Box(long id, String name, String note, Optional<Long> tells) {}

    /** The map of an authority's boards. */
    public static BoardMap of(Governance governance, Map<Long, Long> actions) {
        return new BoardMap(governance.boards().stream()
                .map(board ->
                        new Box(board.id(), board.name(), count(actions.getOrDefault(board.id(), 0L)), board.tells()))
                .toList());
    }

    private static String count(long actions) {
        return actions == 0 ? "No action" : actions == 1 ? "1 action" : actions + " actions";
    }

    /** What it is called and shows. */
    public Words words() {
        long alone = boxes.stream()
                .filter(box -> box.tells().isEmpty())
                .filter(box -> boxes.stream().noneMatch(each -> each.tells().equals(Optional.of(box.id()))))
                .count();
        String sentence = boxes.size() == 1
                ? "There is one board."
                : "%d boards; an arrow leads from a board to the one that it tells.%s"
                        .formatted(
                                boxes.size(),
                                alone == 0
                                        ? ""
                                        : alone == 1
                                                ? " One stands by itself: it tells no board, and none tells it."
                                                : " %d stand by themselves: they tell no board, and none tells them."
                                                        .formatted(alone));
        return new Words("Which board tells which", sentence);
    }

    List<Box> telling(Optional<Long> board) {
        return boxes.stream().filter(box -> box.tells().equals(board)).toList();
    }

    /** Both layouts in a box; the stylesheet shows the one that fits. */
    public String both(String id) {
        return DRAWN.get(
                this,
                map -> "<div class=\"chart-box\">" + map.wide(id + "-wide")
                        + new BoardTree(map, Width.NARROW).svg(id + "-narrow") + "</div>");
    }

    /** Layered where that has room, as a tree where not. */
    private String wide(String id) {
        BoardLayout layout = BoardLayout.of(this);
        return layout.width() <= Width.WIDE.units()
                ? new BoardDrawing(this, layout).svg(id)
                : new BoardTree(this, Width.WIDE).svg(id);
    }
}
