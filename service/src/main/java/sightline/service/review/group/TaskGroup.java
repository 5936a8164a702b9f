package sightline.service.review.group;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.book.Capacity;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** A review's task group and support: who joins, leaves, takes the chair, and is corrected. Nobody is taken out. */
@Component
public final class TaskGroup {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;

    TaskGroup(Chamber chamber, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
    }

    /** Everybody, those who left too, in the order in which they came. */
    public List<Belonging> all(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> database.sql("select * from review.member where authority = ? and review = ? order by since, id")
                        .params(inside.desk().authority(), inside.id())
                        .query((row, n) -> belonging(row))
                        .list());
    }

    /** One stretch of somebody's time. */
    public Optional<Belonging> find(Inside inside, long id) {
        return all(inside).stream().filter(one -> one.id() == id).findFirst();
    }

    /**
     * Somebody joins. Where they come as chair, the chair before them becomes a member on the same day.
     *
     * @param why they join, where that needs saying
     * @return the number of this membership
     */
    public long join(Inside inside, Belonging.Who who, LocalDate day, String why) {
        return chamber.at(inside.desk(), () -> {
            if (who.capacity() == Capacity.CHAIR) {
                standDown(inside, day, why);
            }
            long id = insert(inside, who, day, why);
            note(inside, id, "joined");
            return id;
        });
    }

    /** Somebody leaves; false where somebody else was first. */
    public boolean leave(Inside inside, long id, long version, LocalDate day, String why) {
        return chamber.at(inside.desk(), () -> {
            boolean left = end(inside, id, version, day, why);
            if (left) {
                note(inside, id, "left");
            }
            return left;
        });
    }

    /**
     * A member takes the chair, and whoever held it becomes a member. Each begins a new stretch, so that it can be told
     * who held the chair when.
     *
     * @return whether they took it; not where somebody else was first
     */
    public boolean takeChair(Inside inside, long id, long version, LocalDate day, String why) {
        return chamber.at(inside.desk(), () -> {
            Optional<Belonging> taker = find(inside, id).filter(Belonging::goesOn);
            if (taker.isEmpty() || !end(inside, id, version, day, "")) {
                return false;
            }
            standDown(inside, day, why);
            long chair = insert(inside, taker.get().who().as(Capacity.CHAIR), day, why);
            carryOver(inside, id, chair);
            note(inside, chair, "chair");
            return true;
        });
    }

    /** Corrects what is written about somebody; false where somebody else was first. */
    public boolean correct(Inside inside, long id, long version, Belonging.Who who) {
        return chamber.at(inside.desk(), () -> {
            int corrected = database.sql("""
                            update review.member set name = :name, party = :party, voting = :voting, account = :account,
                                version = version + 1
                            where authority = :authority and review = :review and id = :id and version = :version
                            """)
                    .param("name", who.name())
                    .param("party", who.party())
                    .param("voting", who.voting())
                    .param("account", who.account().orElse(null))
                    .param("authority", inside.desk().authority())
                    .param("review", inside.id())
                    .param("id", id)
                    .param("version", version)
                    .update();
            if (corrected > 0) {
                note(inside, id, "corrected");
            }
            return corrected > 0;
        });
    }

    private void standDown(Inside inside, LocalDate day, String why) {
        all(inside).stream()
                .filter(one -> one.goesOn() && one.who().capacity() == Capacity.CHAIR)
                .forEach(chair -> {
                    end(inside, chair.id(), chair.version(), day, why);
                    carryOver(inside, chair.id(), insert(inside, chair.who().as(Capacity.MEMBER), day, ""));
                });
    }

    private long insert(Inside inside, Belonging.Who who, LocalDate day, String why) {
        return database.sql("""
                        insert into review.member (authority, review, name, capacity, party, voting, account, since, why)
                        values (:authority, :review, :name, :capacity, :party, :voting, :account, :day, :why) returning id
                        """)
                .param("authority", inside.desk().authority())
                .param("review", inside.id())
                .param("name", who.name())
                .param("capacity", who.capacity().name())
                .param("party", who.party())
                .param("voting", who.voting())
                .param("account", who.account().orElse(null))
                .param("day", day)
                .param("why", why)
                .query(Long.class)
                .single();
    }

    /** Ends a stretch. Why it began stays beside why it ended. */
    private boolean end(Inside inside, long id, long version, LocalDate day, String why) {
        return database.sql("""
                                update review.member set until = :day, version = version + 1,
                                    why = concat_ws('; ', nullif(why, ''), nullif(:why, ''))
                                where authority = :authority and review = :review and id = :id and version = :version
                                    and until is null
                                """)
                        .param("day", day)
                        .param("why", why)
                        .param("authority", inside.desk().authority())
                        .param("review", inside.id())
                        .param("id", id)
                        .param("version", version)
                        .update()
                > 0;
    }

    /** What somebody declared still holds in their new capacity. */
    private void carryOver(Inside inside, long from, long to) {
        database.sql("""
                        update review.member m set interest = b.interest, declared = b.declared from review.member b
                        where m.authority = :authority and m.review = :review and m.id = :to
                            and b.authority = m.authority and b.review = m.review and b.id = :from
                        """)
                .param("authority", inside.desk().authority())
                .param("review", inside.id())
                .param("from", from)
                .param("to", to)
                .update();
    }

    private void note(Inside inside, long id, String what) {
        record.append(inside.desk()
                .entry(
                        Kind.MEMBERSHIP_CHANGED,
                        inside.id(),
                        Body.EMPTY.with("member", id).with("what", what)));
    }

    private static Belonging belonging(ResultSet row) throws SQLException {
        return new Belonging(
                row.getLong("id"),
                new Belonging.Who(
                        row.getString("name"),
                        Capacity.valueOf(row.getString("capacity")),
                        row.getString("party"),
                        row.getBoolean("voting"),
                        Optional.of(row.getLong("account")).filter(account -> account > 0)),
                row.getObject("since", LocalDate.class),
                Optional.ofNullable(row.getDate("until")).map(Date::toLocalDate),
                row.getString("why"),
                row.getString("interest"),
                Optional.ofNullable(row.getDate("declared")).map(Date::toLocalDate),
                row.getLong("version"));
    }
}
