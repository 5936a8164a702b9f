package sightline.service.review.witness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** The witnesses of a review, with what stays inside it. */
@Component
public final class Witnesses {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;

    Witnesses(Chamber chamber, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
    }

    /** All of a review, in the order in which they were thought of. */
    public List<WitnessFile> of(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> database.sql("select * from review.witness where authority = ? and review = ? order by id")
                        .params(inside.desk().authority(), inside.id())
                        .query((row, n) -> WitnessRows.file(row))
                        .list());
    }

    /** One of them. */
    public Optional<WitnessFile> find(Inside inside, long id) {
        return chamber.at(
                inside.desk(),
                () -> database.sql("select * from review.witness where authority = ? and review = ? and id = ?")
                        .params(inside.desk().authority(), inside.id(), id)
                        .query((row, n) -> WitnessRows.file(row))
                        .optional());
    }

    /**
     * Adds one.
     *
     * @return the number
     */
    public long add(Inside inside, NewWitness known) {
        return chamber.at(inside.desk(), () -> {
            long id = database.sql("""
                            insert into review.witness (authority, review, source, name, shown_as, organisation, post,
                                email, called, state, asked, consent, consented, needs, interpreter, remote, times)
                            values (:authority, :review, :source, :name, :shown, :organisation, :post, :email, :called,
                                :state, :asked::date, :consent, :consented::date, :needs, :interpreter, :remote, :times)
                            returning id
                            """)
                    .param("authority", inside.desk().authority())
                    .param("review", inside.id())
                    .params(WitnessRows.values(known))
                    .query(Long.class)
                    .single();
            enter(inside, id, "added");
            return id;
        });
    }

    /** Changes one, unless somebody else did since it was read. */
    public Saved<WitnessFile> change(Inside inside, long id, long seen, NewWitness known) {
        return chamber.at(inside.desk(), () -> {
            int changed = database.sql("""
                            update review.witness set source = :source, name = :name, shown_as = :shown,
                                organisation = :organisation, post = :post, email = :email, called = :called,
                                state = :state, asked = :asked::date, consent = :consent, consented = :consented::date,
                                needs = :needs, interpreter = :interpreter, remote = :remote, times = :times,
                                version = version + 1
                            where authority = :authority and review = :review and id = :id and version = :seen
                            """)
                    .param("authority", inside.desk().authority())
                    .param("review", inside.id())
                    .param("id", id)
                    .param("seen", seen)
                    .params(WitnessRows.values(known))
                    .update();
            if (changed == 1) {
                enter(inside, id, "changed");
            }
            return Saved.of(changed, find(inside, id));
        });
    }

    /**
     * Notes that those of these witnesses who were only wanted have been asked on a day.
     *
     * @return how many that were
     */
    public int ask(Inside inside, List<Long> ids, LocalDate day) {
        return chamber.at(inside.desk(), () -> {
            List<Long> asked = database.sql("""
                            update review.witness set state = 'ASKED', asked = :day, version = version + 1
                            where authority = :authority and review = :review and id = any(:ids::bigint[])
                                and state = 'WANTED'
                            returning id
                            """)
                    .param("authority", inside.desk().authority())
                    .param("review", inside.id())
                    .param("ids", ids.toArray(Long[]::new))
                    .param("day", day)
                    .query((row, n) -> row.getLong(1))
                    .list();
            asked.forEach(id -> enter(inside, id, "asked"));
            return asked.size();
        });
    }

    private void enter(Inside inside, long id, String what) {
        record.append(inside.desk()
                .entry(
                        Kind.WITNESS_CHANGED,
                        inside.id(),
                        Body.EMPTY.with("what", what).with("witness", id)));
    }
}
