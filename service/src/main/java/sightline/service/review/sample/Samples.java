package sightline.service.review.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.database.Columns;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;

/** The samples of a review, or of the executive: asked for and read. */
@Component
public final class Samples {

    private static final String OWN = " authority = :authority and review is not distinct from :review::bigint";

    private final Chamber chamber;
    private final PlanFrames frames;
    private final JdbcClient database;
    private final Ledger record;

    Samples(Chamber chamber, PlanFrames frames, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.frames = frames;
        this.database = database;
        this.record = record;
    }

    /** What came of asking. */
    public sealed interface Asked {

        /**
         * It is drawn.
         *
         * @param sample its number
         */
        record Done(long sample) implements Asked {}

        /** It can't be drawn. */
        record Refused(PlanFrames.Answer why) implements Asked {}
    }

    /** Asks for a sample, which is drawn at once. */
    public Asked ask(Seat seat, Ask.Wish wish, LocalDate day) {
        long sample = database.sql("select nextval(pg_get_serial_sequence('review.sample', 'id'))")
                .query(Long.class)
                .single();
        PlanFrames.Answer answer = frames.draw(
                new Ask(seat.desk().authority(), sample, seat.asker(), wish),
                frame -> keep(seat, sample, wish, frame, day));
        return answer instanceof PlanFrames.Answer.Drawn ? new Asked.Done(sample) : new Asked.Refused(answer);
    }

    private void keep(Seat seat, long sample, Ask.Wish wish, Frame frame, LocalDate day) {
        chamber.at(seat.desk(), () -> {
            insert(seat, sample, wish, frame, day);
            frame.leftOut()
                    .forEach(leftOut -> database.sql("""
                            insert into review.sample_ground (authority, review, sample, ground, plans)
                            values (:authority, :review, :sample, :ground, :plans)
                            """)
                            .param("authority", seat.desk().authority())
                            .param("review", seat.number().orElse(null))
                            .param("sample", sample)
                            .param("ground", leftOut.ground().name())
                            .param(
                                    "plans",
                                    leftOut.plans().isPresent()
                                            ? leftOut.plans().getAsInt()
                                            : null)
                            .update());
            record.append(seat.entry(
                    Kind.SAMPLE_DRAWN,
                    sample,
                    Body.EMPTY
                            .with("size", wish.size())
                            .with("frame", frame.keys().size())
                            .with("digest", frame.digest())
                            .with("seed", wish.seed())));
            return sample;
        });
    }

    private void insert(Seat seat, long sample, Ask.Wish wish, Frame frame, LocalDate day) {
        database.sql("""
                        insert into review.sample (authority, review, id, frame, first_day, last_day, size, seed, markers,
                            asked, author, keys, digest)
                        overriding system value
                        values (:authority, :review, :sample, :frame, :first, :last, :size, :seed, :markers, :day, :author,
                            :keys, :digest)
                        """)
                .param("authority", seat.desk().authority())
                .param("review", seat.number().orElse(null))
                .param("sample", sample)
                .param("frame", wish.frame().name())
                .param("first", wish.first())
                .param("last", wish.last())
                .param("size", wish.size())
                .param("seed", wish.seed())
                .param("markers", wish.markers())
                .param("day", day)
                .param("author", seat.desk().account().orElse(null))
                .param("keys", Columns.texts(frame.keys(), key -> key))
                .param("digest", frame.digest())
                .update();
    }

    /** Every sample of the seat, the latest first. */
    public List<Sample> all(Seat seat) {
        return chamber.at(
                seat.desk(),
                () -> own(seat, "select id from review.sample where" + OWN + " order by id desc")
                        .query((row, n) -> row.getLong(1))
                        .list()
                        .stream()
                        .flatMap(id -> find(seat, id).stream())
                        .toList());
    }

    /** One sample. */
    public Optional<Sample> find(Seat seat, long id) {
        return chamber.at(seat.desk(), () -> {
            List<Frame.LeftOut> leftOut = of(
                            seat,
                            id,
                            "select * from review.sample_ground where sample = :id and" + OWN + " order by ground")
                    .query((row, n) -> SampleRows.leftOut(row))
                    .list();
            List<SamplePlan> plans = of(
                            seat,
                            id,
                            "select * from review.sample_plan where sample = :id and" + OWN + " order by place")
                    .query((row, n) -> SampleRows.plan(row))
                    .list();
            return of(seat, id, "select * from review.sample where id = :id and" + OWN)
                    .query((row, n) -> SampleRows.sample(row, leftOut, plans))
                    .optional();
        });
    }

    private JdbcClient.StatementSpec of(Seat seat, long id, String sql) {
        return own(seat, sql).param("id", id);
    }

    private JdbcClient.StatementSpec own(Seat seat, String sql) {
        return database.sql(sql)
                .param("authority", seat.desk().authority())
                .param("review", seat.number().orElse(null));
    }
}
