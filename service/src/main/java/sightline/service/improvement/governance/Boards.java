package sightline.service.improvement.governance;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Boards: added and changed, never so that one tells itself by a detour. */
@Component
public final class Boards {

    private final Chamber chamber;
    private final GovernanceBooks books;
    private final JdbcClient database;
    private final Ledger record;

    Boards(Chamber chamber, GovernanceBooks books, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.books = books;
        this.database = database;
        this.record = record;
    }

    /** Keeps a board; it is a new one where its number is nought. */
    public Kept keep(ReviewDesk desk, Board board) {
        return chamber.at(desk, () -> {
            Governance now = books.read(desk);
            if (now.boards().stream()
                    .anyMatch(each -> each.id() != board.id() && each.name().equals(board.name()))) {
                return new Kept.Refused("name", "There is a board of this name already. Give this one another name");
            }
            if (board.tells().isPresent()
                    && Circles.close(board.id(), board.tells().get(), id -> tells(now, id))) {
                return new Kept.Refused("tells", "That board reports to this one. Choose another, or none");
            }
            return write(desk, board);
        });
    }

    private static List<Long> tells(Governance now, long board) {
        return now.board(board).flatMap(Board::tells).stream().toList();
    }

    private Kept write(ReviewDesk desk, Board board) {
        Optional<Long> id = database.sql(board.id() == 0 ? """
                                insert into improvement.board (authority, name, holds, tells, how_often)
                                values (:authority, :name, :holds, :tells, :often) returning id
                                """ : """
                                update improvement.board set name = :name, holds = :holds, tells = :tells,
                                    how_often = :often, version = version + 1
                                where authority = :authority and id = :id and version = :version returning id
                                """)
                .param("authority", desk.authority())
                .param("name", board.name())
                .param("holds", board.holds())
                .param("tells", board.tells().orElse(null))
                .param("often", board.howOften())
                .param("id", board.id())
                .param("version", board.version())
                .query(Long.class)
                .optional();
        if (id.isEmpty()) {
            return new Kept.Overtaken();
        }
        record.append(new Entry(
                desk.authority(),
                Kind.GOVERNANCE_CHANGED,
                desk.actor(),
                Optional.of("board:" + id.get()),
                Body.EMPTY.with("what", board.id() == 0 ? "added" : "changed")));
        return new Kept.Done(id.get());
    }
}
