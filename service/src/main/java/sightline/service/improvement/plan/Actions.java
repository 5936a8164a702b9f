package sightline.service.improvement.plan;

import java.sql.Date;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Post;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Actions: planned for a recommendation or a part of one, and changed. */
@Component
public final class Actions {

    private final Chamber chamber;
    private final JdbcClient database;
    private final ActionNotes notes;

    Actions(Chamber chamber, JdbcClient database, ActionNotes notes) {
        this.chamber = chamber;
        this.database = database;
        this.notes = notes;
    }

    /**
     * Plans an action.
     *
     * @param from what it answers
     * @return its number
     */
    public long plan(ReviewDesk desk, ActionDraft draft, Action.From from) {
        return chamber.at(desk, () -> {
            long id = filled(database.sql("""
                            insert into improvement.action (authority, words, post, begins, due, strategy, board)
                            values (:authority, :words, :post, :begins, :due, :strategy, :board) returning id
                            """), desk, draft).query(Long.class).single();
            answers(desk, id, from);
            notes.note(desk, id, "planned");
            return id;
        });
    }

    /** Lets an action answer one more recommendation. */
    public void answer(ReviewDesk desk, long action, Action.From from) {
        chamber.at(desk, () -> {
            int added = answers(desk, action, from);
            if (added > 0) {
                notes.note(desk, action, "answers");
            }
            return added;
        });
    }

    private int answers(ReviewDesk desk, long action, Action.From from) {
        return database.sql("""
                        insert into improvement.action_origin (authority, action, recommendation, letter)
                        values (?, ?, ?, ?) on conflict do nothing
                        """)
                .params(desk.authority(), action, from.recommendation(), from.letter())
                .update();
    }

    /**
     * Changes an action, unless somebody else was first.
     *
     * @return whether it is changed
     */
    public boolean change(ReviewDesk desk, long action, long version, ActionDraft draft) {
        return chamber.at(desk, () -> {
            int changed = filled(database.sql("""
                            update improvement.action set words = :words, post = :post, begins = :begins, due = :due,
                                strategy = :strategy, board = :board, version = version + 1
                            where authority = :authority and id = :id and version = :version and merged is null
                            """), desk, draft)
                    .param("id", action)
                    .param("version", version)
                    .update();
            if (changed > 0) {
                notes.note(desk, action, "changed");
            }
            return changed > 0;
        });
    }

    private static StatementSpec filled(StatementSpec statement, ReviewDesk desk, ActionDraft draft) {
        return statement
                .param("authority", desk.authority())
                .param("words", draft.words())
                .param("post", draft.post().map(Post::id).orElse(null))
                .param("begins", draft.begins().map(Date::valueOf).orElse(null))
                .param("due", draft.due().map(Date::valueOf).orElse(null))
                .param("strategy", draft.strategy().orElse(null))
                .param("board", draft.board().orElse(null));
    }

    /** Whether an action answers a recommendation at all; where not, nothing could be planned for it. */
    static Optional<Action.From> from(PlanBook book, String recommendation, String letter) {
        return Optional.of(recommendation)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .flatMap(book::chain)
                .filter(chain -> letter.isEmpty()
                        || chain.recommendation().parts().stream()
                                .anyMatch(part -> part.letter().equals(letter)))
                .map(chain -> new Action.From(chain.recommendation().id(), letter));
    }
}
