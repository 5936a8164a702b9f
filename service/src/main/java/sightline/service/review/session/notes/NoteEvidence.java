package sightline.service.review.session.notes;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.session.Sitting;
import sightline.service.time.WallClock;

/** Turns notes into evidence. It begins as confidential, under the terms that the witness agreed to. */
@Component
public final class NoteEvidence {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    NoteEvidence(Chamber chamber, JdbcClient database, Ledger record, Clock clock) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Turns notes into one item of evidence.
     *
     * @param witness whose hearing it was; empty where the notes are about the whole session
     * @param notes their numbers
     * @return the number of the evidence; empty where one of the notes has become evidence before, and then nothing is kept
     */
    public Optional<Long> turn(Sitting sitting, Optional<Long> witness, List<Long> notes, NewEvidence evidence) {
        Inside inside = sitting.inside();
        return chamber.at(inside.desk(), () -> {
            if (!areFree(sitting, notes)) {
                return Optional.empty();
            }
            long id = insert(sitting, witness, evidence);
            evidence.lines()
                    .forEach(line -> database.sql("""
                            insert into review.evidence_line (authority, review, evidence, line) values (?, ?, ?, ?)
                            """)
                            .params(inside.desk().authority(), inside.id(), id, line)
                            .update());
            database.sql("""
                            update review.note set evidence = :evidence
                            where authority = :authority and review = :review and session = :session
                                and id = any(:notes::bigint[])
                            """)
                    .param("evidence", id)
                    .param("authority", inside.desk().authority())
                    .param("review", inside.id())
                    .param("session", sitting.id())
                    .param("notes", notes.toArray(Long[]::new))
                    .update();
            record.append(inside.desk()
                    .entry(
                            Kind.EVIDENCE_KEPT,
                            inside.id(),
                            Body.EMPTY.with("evidence", id).with("session", sitting.id())));
            return Optional.of(id);
        });
    }

    private boolean areFree(Sitting sitting, List<Long> notes) {
        return notes.size()
                == database.sql("""
                        select id from review.note
                        where authority = :authority and review = :review and session = :session
                            and id = any(:notes::bigint[]) and evidence is null
                        for update
                        """)
                        .param("authority", sitting.inside().desk().authority())
                        .param("review", sitting.inside().id())
                        .param("session", sitting.id())
                        .param("notes", notes.toArray(Long[]::new))
                        .query((row, n) -> row.getLong(1))
                        .list()
                        .size();
    }

    private long insert(Sitting sitting, Optional<Long> witness, NewEvidence evidence) {
        return database.sql("""
                        insert into review.evidence (authority, review, kind, title, source, origin, day, classification,
                            consent, summary, words, witness, session, at, author)
                        values (:authority, :review, :kind, :title, :source, :origin, :day, 'CONFIDENTIAL',
                            coalesce((select case consent when 'NOT_ASKED' then 'ASKED' else consent end
                                from review.witness
                                where authority = :authority and review = :review and id = :witness::bigint), 'NOT_NEEDED'),
                            :summary, :words, :witness::bigint, :session, :at, :author::bigint)
                        returning id
                        """)
                .param("authority", sitting.inside().desk().authority())
                .param("review", sitting.inside().id())
                .param("kind", evidence.kind().name())
                .param("title", evidence.title())
                .param("source", evidence.source().name())
                .param("origin", evidence.origin())
                .param("day", sitting.session().day())
                .param("summary", evidence.text().summary())
                .param("words", evidence.text().words())
                .param("witness", witness.orElse(null))
                .param("session", sitting.id())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), WallClock.LONDON))
                .param("author", sitting.inside().desk().account().orElse(null))
                .query(Long.class)
                .single();
    }
}
