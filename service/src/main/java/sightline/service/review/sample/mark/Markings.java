package sightline.service.review.sample.mark;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.database.Columns;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.sample.Sample;
import sightline.service.review.sample.Seat;

/** The marks of a sample's plans. Whoever marks second never gets the first marks from here before both are done. */
@Component
public final class Markings {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    Markings(Chamber chamber, JdbcClient database, Ledger record, Clock clock) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /**
     * What somebody wants to keep.
     *
     * @param sample of the plan
     * @param place of the plan
     * @param sheet the marks
     * @param done whether they have finished
     * @param version that they saw; 0 where there was nothing yet
     */
    public record Wish(Sample sample, int place, MarkSheet sheet, boolean done, long version) {}

    /** What came of it. */
    public enum Kept {
        KEPT,
        OVERTAKEN,
        NO_ROOM
    }

    /** All marks of a sample, by the place of the plan; a plan that nobody has marked has an empty list. */
    public Map<Integer, PlanMarks> of(Seat seat, Sample sample) {
        Map<Integer, PlanMarks> marks = new TreeMap<>();
        List<Marking> all = rows(seat, sample.id());
        sample.released()
                .forEach(plan -> marks.put(
                        plan.place(),
                        new PlanMarks(
                                plan.place(),
                                sample.wish().markers(),
                                all.stream()
                                        .filter(one -> one.place() == plan.place())
                                        .toList())));
        return marks;
    }

    private List<Marking> rows(Seat seat, long sample) {
        return chamber.at(
                seat.desk(),
                () -> database.sql("""
                        select m.*, coalesce(p.name, 'Somebody who has left') as name
                        from review.sample_marking m left join public.person p on p.id = m.marker
                        where m.authority = ? and m.sample = ? order by m.place, m.turn
                        """)
                        .params(seat.desk().authority(), sample)
                        .query((row, n) -> marking(row))
                        .list());
    }

    /** Keeps somebody's own marks of a plan, in the first turn that is free or that is theirs. */
    public Kept mark(Seat seat, Wish wish) {
        try {
            return chamber.at(seat.desk(), () -> {
                PlanMarks marks = of(seat, wish);
                Optional<Marking> own = marks.of(seat.account());
                if (own.isPresent()) {
                    return own.get().done()
                            ? Kept.OVERTAKEN
                            : update(seat, wish, own.get().turn());
                }
                return marks.hasRoom() ? insert(seat, wish, freeTurn(marks)) : Kept.NO_ROOM;
            });
        } catch (DuplicateKeyException taken) {
            // Somebody took the same turn at the same moment; now theirs is seen.
            return Kept.OVERTAKEN;
        }
    }

    /** Keeps what two people settled on. */
    public Kept settle(Seat seat, Wish wish) {
        try {
            return chamber.at(
                    seat.desk(),
                    () -> of(seat, wish).settled().isPresent()
                            ? update(seat, wish, Marking.SETTLED)
                            : insert(seat, wish, Marking.SETTLED));
        } catch (DuplicateKeyException taken) {
            return Kept.OVERTAKEN;
        }
    }

    private PlanMarks of(Seat seat, Wish wish) {
        return Optional.ofNullable(of(seat, wish.sample()).get(wish.place()))
                .orElseThrow(() -> new IllegalStateException("this plan can't be read"));
    }

    private static int freeTurn(PlanMarks marks) {
        return marks.all().stream().anyMatch(one -> one.turn() == 1) ? 2 : 1;
    }

    private Kept insert(Seat seat, Wish wish, int turn) {
        if (wish.version() != 0) {
            return Kept.OVERTAKEN;
        }
        bound(seat, wish, turn, """
                        insert into review.sample_marking
                            (authority, review, sample, place, turn, marker, done, grades, notes, at, version)
                        values (:authority, :review, :sample, :place, :turn, :marker, :done, :grades, :notes, :at, 1)
                        """).param("review", seat.number().orElse(null)).update();
        return entered(seat, wish, turn);
    }

    private Kept update(Seat seat, Wish wish, int turn) {
        int changed =
                bound(seat, wish, turn, """
                        update review.sample_marking set done = :done, grades = :grades, notes = :notes, at = :at,
                            marker = :marker, version = version + 1
                        where authority = :authority and sample = :sample and place = :place and turn = :turn
                            and version = :version
                        """).param("version", wish.version()).update();
        return changed == 1 ? entered(seat, wish, turn) : Kept.OVERTAKEN;
    }

    private JdbcClient.StatementSpec bound(Seat seat, Wish wish, int turn, String sql) {
        return database.sql(sql)
                .param("authority", seat.desk().authority())
                .param("sample", wish.sample().id())
                .param("place", wish.place())
                .param("turn", turn)
                .param("marker", seat.account())
                .param("done", wish.done())
                .param("grades", Columns.texts(wish.sheet().marks(), Mark::code))
                .param("notes", Columns.texts(wish.sheet().notes(), note -> note))
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private Kept entered(Seat seat, Wish wish, int turn) {
        if (wish.done()) {
            record.append(seat.entry(
                    Kind.PLAN_MARKED,
                    wish.sample().id(),
                    Body.EMPTY.with("place", wish.place()).with("turn", turn)));
        }
        return Kept.KEPT;
    }

    private static Marking marking(ResultSet row) throws SQLException {
        return new Marking(
                row.getInt("place"),
                row.getInt("turn"),
                row.getLong("marker"),
                row.getString("name"),
                row.getBoolean("done"),
                new MarkSheet(
                        Arrays.stream((String[]) row.getArray("grades").getArray())
                                .map(code -> Mark.of(code).orElse(Mark.NOT_YET))
                                .toList(),
                        List.of((String[]) row.getArray("notes").getArray())),
                row.getLong("version"));
    }
}
