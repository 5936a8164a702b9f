package sightline.service.review.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
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
import sightline.service.review.desk.Part;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.Reviews;

/** The links of witnesses: made by the officer, opened by whoever has one. */
@Component
public final class WitnessLinks {

    /** How long a link opens. A newer one can be made at any time. */
    static final Period LASTS = Period.ofMonths(12);

    /** The desk of somebody who has shown nothing but a link. No authority has this code. */
    private static final ReviewDesk NOBODY = new ReviewDesk("nobody", Part.READER, Optional.empty(), Set.of());

    private final Chamber chamber;
    private final Reviews reviews;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    WitnessLinks(Chamber chamber, Reviews reviews, JdbcClient database, Ledger record, Clock clock) {
        this.chamber = chamber;
        this.reviews = reviews;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /** Makes a link for a witness; the one before no longer opens. What comes back is known only here and now. */
    public LinkToken make(Inside inside, long witness) {
        LinkToken token = LinkToken.fresh();
        return chamber.at(inside.desk(), () -> {
            database.sql("""
                            update review.witness_link set ended = true
                            where authority = ? and review = ? and witness = ? and not ended
                            """)
                    .params(inside.desk().authority(), inside.id(), witness)
                    .update();
            database.sql("""
                            insert into review.witness_link (authority, review, witness, hash, made, last_day, author)
                            values (:authority, :review, :witness, :hash, :made, :last, :author)
                            """)
                    .param("authority", inside.desk().authority())
                    .param("review", inside.id())
                    .param("witness", witness)
                    .param("hash", token.hash())
                    .param("made", today())
                    .param("last", today().plus(LASTS))
                    .param("author", inside.desk().account().orElse(null))
                    .update();
            enter(inside.desk(), inside.id(), witness, "link-made");
            return token;
        });
    }

    /** The links that open, one a witness who has one. */
    public List<WitnessLink> all(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> database.sql("""
                        select * from review.witness_link where authority = ? and review = ? and not ended
                        order by witness
                        """)
                        .params(inside.desk().authority(), inside.id())
                        .query((row, n) -> link(row))
                        .list());
    }

    /** The link of a witness, if there is one. */
    public Optional<WitnessLink> of(Inside inside, long witness) {
        return all(inside).stream().filter(link -> link.witness() == witness).findFirst();
    }

    /** Opens a link. Whoever has no desk sees in the database the one row whose hash they show, and no other. */
    Opened open(LinkToken token) {
        return chamber.at(NOBODY, () -> {
                    database.sql("select set_config('sightline.review_link', ?, true)")
                            .param(token.hash())
                            .query((row, n) -> true)
                            .single();
                    return database.sql("select * from review.witness_link where hash = ?")
                            .param(token.hash())
                            .query((row, n) -> new Row(
                                    row.getString("authority"),
                                    row.getLong("review"),
                                    row.getBoolean("ended"),
                                    link(row)))
                            .optional();
                })
                .map(this::opened)
                .orElseGet(Opened.Unknown::new);
    }

    private record Row(String authority, long review, boolean ended, WitnessLink link) {}

    private Opened opened(Row row) {
        if (row.ended() || !row.link().works(today())) {
            return new Opened.RunOut();
        }
        ReviewDesk desk = ReviewDesk.system(row.authority());
        if (row.link().opened().isEmpty()) {
            firstTime(desk, row);
        }
        return reviews.find(desk, row.review())
                .<Opened>map(review -> new Opened.Known(
                        new Guest(row.authority(), review, row.link().witness())))
                .orElseGet(Opened.Unknown::new);
    }

    private void firstTime(ReviewDesk desk, Row row) {
        chamber.at(desk, () -> {
            int first = database.sql("""
                            update review.witness_link set opened = ?
                            where authority = ? and review = ? and witness = ? and not ended and opened is null
                            """)
                    .params(today(), row.authority(), row.review(), row.link().witness())
                    .update();
            if (first == 1) {
                enter(desk, row.review(), row.link().witness(), "link-opened");
            }
            return first;
        });
    }

    private void enter(ReviewDesk desk, long review, long witness, String what) {
        record.append(desk.entry(
                Kind.WITNESS_CHANGED,
                review,
                Body.EMPTY.with("witness", witness).with("what", what)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static WitnessLink link(ResultSet row) throws SQLException {
        return new WitnessLink(
                row.getLong("witness"),
                row.getObject("made", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Optional.ofNullable(row.getObject("opened", LocalDate.class)));
    }
}
