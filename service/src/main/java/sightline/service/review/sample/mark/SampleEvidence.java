package sightline.service.review.sample.mark;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.sample.Frame;
import sightline.service.review.sample.Sample;
import sightline.service.review.sample.Seat;

/** Makes an item of evidence out of the marks of a sample. */
@Component
public final class SampleEvidence {

    /** With fewer plans even "most" would give one away. */
    public static final int FEWEST = Frame.FEWEST;

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    SampleEvidence(Chamber chamber, JdbcClient database, Ledger record, Clock clock) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Makes it, confidential until somebody classifies it otherwise.
     *
     * @return its number; empty where too few plans are marked
     */
    public Optional<Long> make(Inside inside, Sample sample, Grades grades) {
        if (grades.sheets().size() < FEWEST) {
            return Optional.empty();
        }
        return Optional.of(chamber.at(inside.desk(), () -> {
            long evidence = insert(inside, EvidenceWords.of(sample, grades));
            database.sql("update review.sample set evidence = ? where authority = ? and id = ?")
                    .params(evidence, inside.desk().authority(), sample.id())
                    .update();
            record.append(
                    Seat.of(inside).entry(Kind.EVIDENCE_KEPT, sample.id(), Body.EMPTY.with("evidence", evidence)));
            return evidence;
        }));
    }

    private long insert(Inside inside, EvidenceWords words) {
        return database.sql("""
                        insert into review.evidence (authority, review, kind, title, source, origin, day, classification,
                            consent, summary, words, at, author)
                        values (:authority, :review, 'RESEARCH', :title, 'DATA', :origin, :day, 'CONFIDENTIAL',
                            'NOT_NEEDED', :summary, :words, :at, :author)
                        returning id
                        """)
                .param("authority", inside.desk().authority())
                .param("review", inside.id())
                .param("title", words.title())
                .param("origin", "Marks that the task group gave to plans drawn by chance")
                .param("day", LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .param("summary", words.summary())
                .param("words", words.text())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("author", inside.desk().account().orElse(null))
                .query(Long.class)
                .single();
    }
}
