package sightline.service.review.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** What witnesses said back, as the review's group sees it: taken over, or answered. */
@Component
public final class SaidBacks {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    SaidBacks(Chamber chamber, JdbcClient database, Ledger record, Clock clock) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /** What came of a step. */
    public enum Step {
        DONE,
        BEFORE,
        OVERTAKEN
    }

    /** All of them, the longest waiting first. */
    public List<SaidBack> all(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> database.sql("select * from review.said_back where authority = ? and review = ? order by id")
                        .params(inside.desk().authority(), inside.id())
                        .query((row, n) -> WitnessRows.saidBack(row))
                        .list());
    }

    /** Items of which their witness has said that they are right, in the version that stands now. */
    public Set<Long> right(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> new HashSet<>(database.sql("""
                        select s.evidence from review.evidence_seen s
                        join review.evidence e on e.authority = s.authority and e.review = s.review and e.id = s.evidence
                        where s.authority = ? and s.review = ? and s.version = e.version
                        """)
                        .params(inside.desk().authority(), inside.id())
                        .query(Long.class)
                        .list()));
    }

    /** Puts the words into the item that was corrected. */
    public Step takeOver(Inside inside, SaidBack said, String words, long seen) {
        long evidence = said.evidence().orElseThrow();
        return chamber.at(inside.desk(), () -> {
            int changed = of(inside, """
                            update review.evidence set version = version + 1,
                                words = case when trim(words) = '' then words else :words end,
                                summary = case when trim(words) = '' then :words else summary end
                            where authority = :authority and review = :review and id = :evidence and version = :seen
                                and exists (select from review.said_back s where s.authority = :authority
                                    and s.review = :review and s.id = :id and s.state = 'WAITING')
                            """)
                    .param("words", words)
                    .param("evidence", evidence)
                    .param("seen", seen)
                    .param("id", said.id())
                    .update();
            if (changed == 0) {
                return isWaiting(inside, said) ? Step.OVERTAKEN : Step.BEFORE;
            }
            if (words.equals(said.words())) {
                keepAsRight(inside, said, evidence);
            }
            close(inside, said, "TAKEN_OVER", "");
            record.append(inside.desk()
                    .entry(
                            Kind.EVIDENCE_CHANGED,
                            inside.id(),
                            Body.EMPTY.with("evidence", evidence).with("what", "corrected-by-witness")));
            return Step.DONE;
        });
    }

    /** Answers, and leaves the text as it is. */
    public Step answer(Inside inside, SaidBack said, String answer) {
        return chamber.at(inside.desk(), () -> {
            if (!close(inside, said, "ANSWERED", answer)) {
                return Step.BEFORE;
            }
            record.append(inside.desk()
                    .entry(
                            Kind.WITNESS_CHANGED,
                            inside.id(),
                            Body.EMPTY.with("witness", said.witness()).with("what", "answered")));
            return Step.DONE;
        });
    }

    /** Where exactly their words were taken over, they have seen the new version already. */
    private void keepAsRight(Inside inside, SaidBack said, long evidence) {
        of(inside, """
                        insert into review.evidence_seen (authority, review, evidence, witness, day, version)
                        select authority, review, id, :witness, :day, version from review.evidence
                        where authority = :authority and review = :review and id = :evidence
                        on conflict (authority, review, evidence) do update
                        set day = excluded.day, version = excluded.version
                        """)
                .param("witness", said.witness())
                .param("day", today())
                .param("evidence", evidence)
                .update();
    }

    private boolean close(Inside inside, SaidBack said, String state, String answer) {
        return of(inside, """
                        update review.said_back set state = :state, answer = :answer, answerer = :who, answered = :day
                        where authority = :authority and review = :review and id = :id and state = 'WAITING'
                        """)
                        .param("state", state)
                        .param("answer", answer)
                        .param("who", inside.desk().account().orElse(null))
                        .param("day", today())
                        .param("id", said.id())
                        .update()
                == 1;
    }

    private boolean isWaiting(Inside inside, SaidBack said) {
        return all(inside).stream()
                .anyMatch(one -> one.id() == said.id() && one.done().isEmpty());
    }

    /** One of them. */
    public Optional<SaidBack> find(Inside inside, long id) {
        return all(inside).stream().filter(said -> said.id() == id).findFirst();
    }

    private JdbcClient.StatementSpec of(Inside inside, String sql) {
        return database.sql(sql).param("authority", inside.desk().authority()).param("review", inside.id());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
