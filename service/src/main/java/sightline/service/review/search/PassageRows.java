package sightline.service.review.search;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.database.Columns;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.desk.Inside;

/** The passages of a review in the database; the caller is in the chamber. */
@Component
public final class PassageRows {

    private final JdbcClient database;

    PassageRows(JdbcClient database) {
        this.database = database;
    }

    private record Item(long version, List<String> passages) {}

    /** Cuts one item anew; what may not be used any more keeps no passage. Another reader of the same item goes first. */
    boolean cut(Inside inside, long item) {
        Optional<Item> found = item(inside, item);
        found.ifPresent(cut -> {
            change(
                            "delete from review.passage where authority = :authority and review = :review and evidence = :item",
                            inside,
                            item)
                    .update();
            change("""
                            insert into review.passage (authority, review, evidence, number, words)
                            select :authority, :review, :item, place - 1, words
                            from unnest(:passages) with ordinality t (words, place)
                            where exists (select from review.live e
                                where e.authority = :authority and e.review = :review and e.id = :item)
                            """, inside, item)
                    .param("passages", Columns.texts(cut.passages(), passage -> passage))
                    .update();
            change("""
                            insert into review.reading (authority, review, evidence, version)
                            values (:authority, :review, :item, :version)
                            on conflict (authority, review, evidence) do update set version = excluded.version
                            """, inside, item).param("version", cut.version()).update();
        });
        return found.isPresent();
    }

    private Optional<Item> item(Inside inside, long item) {
        return change("""
                        select kind, title, summary, words, version from review.evidence
                        where authority = :authority and review = :review and id = :item for update skip locked
                        """, inside, item)
                .query((row, n) -> new Item(
                        row.getLong("version"),
                        Cutting.of(
                                EvidenceKind.valueOf(row.getString("kind")),
                                row.getString("title"),
                                row.getString("summary"),
                                row.getString("words"))))
                .optional();
    }

    private JdbcClient.StatementSpec change(String sql, Inside inside, long item) {
        return database.sql(sql)
                .param("authority", inside.desk().authority())
                .param("review", inside.id())
                .param("item", item);
    }

    List<Passage> unread(Inside inside, int most) {
        return database.sql("""
                        select evidence, number, words from review.passage
                        where authority = ? and review = ? and meaning is null order by evidence, number limit ?
                        """)
                .params(inside.desk().authority(), inside.id(), most)
                .query((row, n) -> new Passage(row.getLong("evidence"), row.getInt("number"), row.getString("words")))
                .list();
    }

    /** What every passage of usable evidence means that is wanted, in the order of the register. */
    public Meanings meanings(Inside inside, Wanted wanted) {
        Meanings.Builder builder = new Meanings.Builder();
        wanted.bind(database.sql("""
                                select p.evidence, p.number, p.meaning from review.passage p
                                join review.live e on e.authority = p.authority and e.review = p.review and e.id = p.evidence
                                where p.authority = :authority and p.review = :review and p.meaning is not null
                                """ + Wanted.SQL + " order by p.evidence, p.number"))
                .param("authority", inside.desk().authority())
                .param("review", inside.id())
                .query(row -> {
                    builder.add(row.getLong(1), row.getInt(2), row.getBytes(3));
                });
        return builder.build();
    }
}
