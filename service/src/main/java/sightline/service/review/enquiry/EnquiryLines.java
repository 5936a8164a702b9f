package sightline.service.review.enquiry;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** Lines of enquiry: set, changed, put in order, dropped and taken up again. */
@Component
public final class EnquiryLines {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;

    EnquiryLines(Chamber chamber, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
    }

    /** What the book does not tell about a line. */
    public record Row(
            int number, long version, Optional<Integer> parent, String question, boolean dropped, String why) {}

    /** Every line in the order in which they are asked. */
    public List<Row> rows(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> database.sql("""
                                select number, version, coalesce(parent, 0) parent, question, dropped, why
                                from review.line where authority = ? and review = ? order by position, number
                                """)
                        .params(inside.desk().authority(), inside.id())
                        .query((row, n) -> new Row(
                                row.getInt("number"),
                                row.getLong("version"),
                                Optional.of(row.getInt("parent")).filter(parent -> parent > 0),
                                row.getString("question"),
                                row.getBoolean("dropped"),
                                row.getString("why")))
                        .list());
    }

    /**
     * Sets a line.
     *
     * @param parent the line that it stands beneath
     * @param phase of the review in which it is asked
     * @return its number
     */
    public int add(Inside inside, Optional<Integer> parent, String question, int phase) {
        return chamber.at(inside.desk(), () -> {
            alone(inside);
            int number = database.sql("""
                            insert into review.line (authority, review, number, parent, position, question, phase)
                            select :authority, :review, coalesce(max(number), 0) + 1, :parent::int,
                                coalesce(max(position), 0) + 1, :question, :phase
                            from review.line where authority = :authority and review = :review
                            returning number
                            """)
                    .param("authority", inside.desk().authority())
                    .param("review", inside.id())
                    .param("parent", parent.orElse(null))
                    .param("question", question)
                    .param("phase", phase)
                    .query(Integer.class)
                    .single();
            note(inside, number, "added");
            return number;
        });
    }

    /** Changes what a line asks, unless somebody else was first. */
    public Kept change(Inside inside, int number, long version, String question) {
        return update(inside, number, version, "question = :words", question, "changed");
    }

    /** Drops a line with the reason, unless somebody else was first. What was heard on it stays. */
    public Kept drop(Inside inside, int number, long version, String why) {
        return update(inside, number, version, "dropped = true, why = :words", why, "dropped");
    }

    /** Takes a dropped line up again. */
    public Kept takeUp(Inside inside, int number, long version) {
        return update(inside, number, version, "dropped = false, why = :words", "", "taken-up");
    }

    /** Moves a line before the one above it, or after the one below it, among those that stand beside it. */
    public void move(Inside inside, int number, boolean up) {
        chamber.at(inside.desk(), () -> {
            alone(inside);
            List<Row> rows = rows(inside);
            Optional<Row> moved =
                    rows.stream().filter(row -> row.number() == number).findFirst();
            List<Integer> beside = rows.stream()
                    .filter(row ->
                            moved.isPresent() && row.parent().equals(moved.get().parent()) && !row.dropped())
                    .map(Row::number)
                    .toList();
            int other = beside.indexOf(number) + (up ? -1 : 1);
            boolean swaps = beside.contains(number) && other >= 0 && other < beside.size();
            if (swaps) {
                swap(inside, number, beside.get(other));
                note(inside, number, up ? "up" : "down");
            }
            return swaps;
        });
    }

    private void swap(Inside inside, int one, int other) {
        database.sql("""
                        update review.line l set position = o.position from review.line o
                        where l.authority = :authority and l.review = :review and l.number in (:one, :other)
                            and o.authority = l.authority and o.review = l.review and o.number in (:one, :other)
                            and o.number <> l.number
                        """)
                .param("authority", inside.desk().authority())
                .param("review", inside.id())
                .param("one", one)
                .param("other", other)
                .update();
    }

    private Kept update(Inside inside, int number, long version, String set, String words, String what) {
        return chamber.at(inside.desk(), () -> {
            int updated = database.sql("update review.line set version = version + 1, " + set + """
                             where authority = :authority and review = :review and number = :number and version = :version
                            """)
                    .param("words", words)
                    .param("authority", inside.desk().authority())
                    .param("review", inside.id())
                    .param("number", number)
                    .param("version", version)
                    .update();
            if (updated == 0) {
                return rows(inside).stream().anyMatch(row -> row.number() == number) ? Kept.OVERTAKEN : Kept.NOWHERE;
            }
            note(inside, number, what);
            return Kept.DONE;
        });
    }

    /** Two who set or move lines of one review at once wait for each other. */
    private void alone(Inside inside) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('review.line:' || ? || ':' || ?, 0))")
                .params(inside.desk().authority(), inside.id())
                .query((row, n) -> true)
                .single();
    }

    private void note(Inside inside, int number, String what) {
        record.append(inside.desk()
                .entry(
                        Kind.LINE_CHANGED,
                        inside.id(),
                        Body.EMPTY.with("line", number).with("what", what)));
    }
}
