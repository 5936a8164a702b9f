package sightline.service.improvement.governance;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Post;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Strategies and plans: added and changed, never so that one stands above itself by a detour. */
@Component
public final class Strategies {

    private final Chamber chamber;
    private final GovernanceBooks books;
    private final JdbcClient database;
    private final Ledger record;

    Strategies(Chamber chamber, GovernanceBooks books, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.books = books;
        this.database = database;
        this.record = record;
    }

    /** Keeps a strategy or plan; it is a new one where its number is nought. */
    public Kept keep(ReviewDesk desk, Strategy one) {
        return chamber.at(desk, () -> {
            Governance now = books.read(desk);
            if (now.strategies().stream()
                    .anyMatch(each -> each.id() != one.id() && each.name().equals(one.name()))) {
                return new Kept.Refused("name", "There is one of this name already. Give this one another name");
            }
            if (one.above().isPresent() && Circles.close(one.id(), one.above().get(), id -> above(now, id))) {
                return new Kept.Refused("above", "That one stands beneath this one. Choose another, or none");
            }
            return write(desk, one);
        });
    }

    private static List<Long> above(Governance now, long strategy) {
        return now.strategy(strategy).flatMap(Strategy::above).stream().toList();
    }

    private Kept write(ReviewDesk desk, Strategy one) {
        Optional<Long> id = database.sql(one.id() == 0 ? """
                                insert into improvement.strategy (authority, name, kind, above, post, board, of_area)
                                values (:authority, :name, :kind, :above, :post, :board, :area) returning id
                                """ : """
                                update improvement.strategy set name = :name, kind = :kind, above = :above, post = :post,
                                    board = :board, of_area = :area, version = version + 1
                                where authority = :authority and id = :id and version = :version returning id
                                """)
                .param("authority", desk.authority())
                .param("name", one.name())
                .param("kind", one.kind().name())
                .param("above", one.above().orElse(null))
                .param("post", one.post().map(Post::id).orElse(null))
                .param("board", one.board().orElse(null))
                .param("area", one.ofArea())
                .param("id", one.id())
                .param("version", one.version())
                .query(Long.class)
                .optional();
        if (id.isEmpty()) {
            return new Kept.Overtaken();
        }
        record.append(new Entry(
                desk.authority(),
                Kind.GOVERNANCE_CHANGED,
                desk.actor(),
                Optional.of("strategy:" + id.get()),
                Body.EMPTY.with("what", one.id() == 0 ? "added" : "changed")));
        return new Kept.Done(id.get());
    }
}
