package sightline.service.review.group;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** What members have declared: each declaration stays, and the latest counts. */
@Component
public final class Declarations {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;

    Declarations(Chamber chamber, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
    }

    /**
     * A declaration.
     *
     * @param member who made it
     * @param day on which
     * @param interest empty where there was nothing to declare
     */
    public record Declaration(long member, LocalDate day, String interest) {

        /** As people read it. */
        public String words() {
            return interest.isEmpty() ? "Nothing to declare" : interest;
        }
    }

    /** Every declaration, the latest first. */
    public List<Declaration> all(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> database.sql("""
                                select member, day, interest from review.declaration
                                where authority = ? and review = ? order by day desc, id desc
                                """)
                        .params(inside.desk().authority(), inside.id())
                        .query((row, n) -> new Declaration(
                                row.getLong("member"),
                                row.getObject("day", LocalDate.class),
                                row.getString("interest")))
                        .list());
    }

    /** Adds a declaration; an empty interest says that there is nothing to declare. */
    public void declare(Inside inside, long member, LocalDate day, String interest) {
        chamber.at(inside.desk(), () -> {
            database.sql("""
                            insert into review.declaration (authority, review, member, day, interest)
                            values (?, ?, ?, ?, ?)
                            """)
                    .params(inside.desk().authority(), inside.id(), member, day, interest)
                    .update();
            int latest = database.sql("""
                            update review.member set interest = :interest, declared = :day, version = version + 1
                            where authority = :authority and review = :review and id = :member
                                and (declared is null or declared <= :day)
                            """)
                    .param("interest", interest)
                    .param("day", day)
                    .param("authority", inside.desk().authority())
                    .param("review", inside.id())
                    .param("member", member)
                    .update();
            record.append(inside.desk()
                    .entry(
                            Kind.MEMBERSHIP_CHANGED,
                            inside.id(),
                            Body.EMPTY
                                    .with("member", member)
                                    .with("what", interest.isEmpty() ? "nothing-to-declare" : "declared")));
            return latest;
        });
    }
}
