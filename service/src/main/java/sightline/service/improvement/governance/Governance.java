package sightline.service.improvement.governance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.service.improvement.book.Post;

/**
 * Who holds what in an authority.
 *
 * @param boards by name
 * @param strategies by name
 * @param seats posts with their holders, by name
 */
public record Governance(List<Board> boards, List<Strategy> strategies, List<Seat> seats) {

    /** A board. */
    public Optional<Board> board(long id) {
        return boards.stream().filter(board -> board.id() == id).findFirst();
    }

    /** A strategy or plan. */
    public Optional<Strategy> strategy(long id) {
        return strategies.stream().filter(strategy -> strategy.id() == id).findFirst();
    }

    /** A post with its holders. */
    public Optional<Seat> seat(long post) {
        return seats.stream().filter(seat -> seat.post().id() == post).findFirst();
    }

    /** Whether nobody holds a post. */
    public boolean isVacant(Post post) {
        return seat(post.id()).flatMap(Seat::holder).isEmpty();
    }

    /** Boards that tell this one, or no one where it is empty. */
    public List<Board> telling(Optional<Long> board) {
        return boards.stream().filter(each -> each.tells().equals(board)).toList();
    }

    /** Strategies and plans right beneath one, or beneath none where it is empty. */
    public List<Strategy> beneath(Optional<Long> strategy) {
        return strategies.stream().filter(each -> each.above().equals(strategy)).toList();
    }

    /** A strategy or plan and those above it, upwards. */
    public List<Strategy> upwards(long strategy) {
        return Stream.iterate(
                        strategy(strategy),
                        Optional::isPresent,
                        one -> one.flatMap(Strategy::above).flatMap(this::strategy))
                .limit(strategies.size())
                .map(Optional::orElseThrow)
                .toList();
    }

    /** Whether one stands under a plan that the partners of the area share. */
    public boolean isOfArea(Optional<Long> strategy) {
        return strategy.map(this::upwards).orElse(List.of()).stream().anyMatch(Strategy::ofArea);
    }
}
