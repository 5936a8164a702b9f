package sightline.service.review.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;

/** What a witness does with what was written down of them. Everything asks for their own rows and no others. */
@Component
public final class WitnessWords {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    WitnessWords(Chamber chamber, JdbcClient database, Ledger record, Clock clock) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /** What their page shows; empty where the witness is not there any more. */
    public Optional<Told> told(Guest guest) {
        return chamber.at(guest.desk(), () -> new WitnessRows(database, guest).told());
    }

    /** Keeps that an item is right as they saw it. Gives false where it was changed meanwhile. */
    public boolean isRight(Guest guest, Told.Item item, long seen) {
        return item.version() == seen
                && chamber.at(guest.desk(), () -> {
                    mine(guest, """
                                    insert into review.evidence_seen (authority, review, evidence, witness, day, version)
                                    values (:authority, :review, :evidence, :witness, :day, :version)
                                    on conflict (authority, review, evidence) do update
                                    set day = excluded.day, version = excluded.version
                                    """)
                            .param("evidence", item.id())
                            .param("day", today())
                            .param("version", seen)
                            .update();
                    enter(guest, Body.EMPTY.with("what", "said-it-is-right").with("evidence", item.id()));
                    return true;
                });
    }

    /** Keeps a correction beside the item. Gives false where the item was changed meanwhile. */
    public boolean correct(Guest guest, Told.Item item, long seen, String words) {
        return item.version() == seen
                && chamber.at(guest.desk(), () -> {
                    keep(guest, Optional.of(item), words);
                    enter(guest, Body.EMPTY.with("what", "corrected").with("evidence", item.id()));
                    return true;
                });
    }

    /** Keeps a word about anything. */
    public void say(Guest guest, String words) {
        chamber.at(guest.desk(), () -> {
            keep(guest, Optional.empty(), words);
            enter(guest, Body.EMPTY.with("what", "left-a-word"));
            return true;
        });
    }

    /**
     * Changes what they agree to: with them, every item that was written down of them, all at once.
     *
     * @param seen version of what they had agreed to
     * @return false where that was changed meanwhile
     */
    public boolean agree(Guest guest, long seen, ConsentChoice choice) {
        return chamber.at(guest.desk(), () -> {
            int changed = mine(guest, """
                            update review.witness set consent = :consent, consented = :day, version = version + 1
                            where authority = :authority and review = :review and id = :witness and version = :seen
                            """)
                    .param("consent", choice.name())
                    .param("day", today())
                    .param("seen", seen)
                    .update();
            if (changed == 0) {
                return false;
            }
            int items = mine(guest, """
                            update review.evidence set consent = :consent, version = version + 1
                            where authority = :authority and review = :review and witness = :witness
                            """).param("consent", choice.name()).update();
            // What they had seen is what they agreed to: the text is the same, only its terms are new.
            mine(guest, """
                            update review.evidence_seen s set version = s.version + 1
                            where authority = :authority and review = :review and witness = :witness
                            """).update();
            enter(
                    guest,
                    Body.EMPTY
                            .with("what", "agreed")
                            .with("consent", choice.name())
                            .with("items", items)
                            .with("published", guest.isPublished()));
            return true;
        });
    }

    private void keep(Guest guest, Optional<Told.Item> item, String words) {
        mine(guest, """
                        insert into review.said_back (authority, review, witness, evidence, seen, words, day)
                        values (:authority, :review, :witness, :evidence, :seen, :words, :day)
                        """)
                .param("evidence", item.map(Told.Item::id).orElse(null))
                .param("seen", item.map(Told.Item::words).orElse(""))
                .param("words", words)
                .param("day", today())
                .update();
    }

    private JdbcClient.StatementSpec mine(Guest guest, String sql) {
        return database.sql(sql)
                .param("authority", guest.authority())
                .param("review", guest.review().id())
                .param("witness", guest.witness());
    }

    private void enter(Guest guest, Body body) {
        record.append(guest.desk()
                .entry(
                        Kind.WITNESS_CHANGED,
                        guest.review().id(),
                        body.with("witness", guest.witness()).with("by", "witness")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
