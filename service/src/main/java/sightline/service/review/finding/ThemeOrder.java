package sightline.service.review.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** The themes of a report: added, named anew, and put in order. */
@Component
public final class ThemeOrder {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;

    ThemeOrder(Chamber chamber, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
    }

    /**
     * A theme as the page about themes edits it.
     *
     * @param id the number
     * @param name as people read it
     * @param version that somebody who opens the page sees
     */
    public record Row(long id, String name, long version) {}

    /** The themes in order. */
    public List<Row> all(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> database.sql("""
                        select id, name, version from review.theme
                        where authority = ? and review = ? and state = 'ACCEPTED' order by position, id
                        """)
                        .params(inside.desk().authority(), inside.id())
                        .query((row, n) -> new Row(row.getLong(1), row.getString(2), row.getLong(3)))
                        .list());
    }

    /** Adds a theme at the end. */
    public long add(Inside inside, String name) {
        return chamber.at(inside.desk(), () -> {
            long id = database.sql("""
                            insert into review.theme (authority, review, name, position)
                            values (:authority, :review, :name, 1 + coalesce((select max(position) from review.theme
                                where authority = :authority and review = :review), 0))
                            returning id
                            """)
                    .param("authority", inside.desk().authority())
                    .param("review", inside.id())
                    .param("name", name)
                    .query(Long.class)
                    .single();
            enter(inside, id, "added");
            return id;
        });
    }

    /** Names a theme anew. */
    public Kept rename(Inside inside, long id, long seen, String name) {
        return chamber.at(inside.desk(), () -> {
            int named = database.sql("""
                            update review.theme set name = ?, version = version + 1
                            where authority = ? and review = ? and id = ? and version = ? and state = 'ACCEPTED'
                            """)
                    .params(name, inside.desk().authority(), inside.id(), id, seen)
                    .update();
            if (named == 1) {
                enter(inside, id, "renamed");
                return new Kept.Saved();
            }
            return find(inside, id).<Kept>map(now -> new Kept.Overtaken()).orElseGet(Kept.Gone::new);
        });
    }

    /** Moves a theme by so many places; at either end it stays. */
    public boolean move(Inside inside, long id, int places) {
        return chamber.at(inside.desk(), () -> {
            List<Long> order = new ArrayList<>(all(inside).stream().map(Row::id).toList());
            int place = order.indexOf(id);
            if (place < 0) {
                return false;
            }
            order.remove(place);
            order.add(Math.clamp((long) place + places, 0, order.size()), id);
            database.sql("""
                            update review.theme t set position = o.place
                            from unnest(:order::bigint[]) with ordinality as o (id, place)
                            where t.authority = :authority and t.review = :review and t.id = o.id
                            """)
                    .param("order", StepRows.numbers(order))
                    .param("authority", inside.desk().authority())
                    .param("review", inside.id())
                    .update();
            enter(inside, id, "moved");
            return true;
        });
    }

    private Optional<Row> find(Inside inside, long id) {
        return all(inside).stream().filter(row -> row.id() == id).findFirst();
    }

    private void enter(Inside inside, long id, String change) {
        record.append(inside.desk()
                .entry(
                        Kind.THEME_CHANGED,
                        inside.id(),
                        Body.EMPTY.with("number", id).with("change", change)));
    }
}
