package sightline.service.improvement.effect;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Closing;
import sightline.service.improvement.book.Effect;
import sightline.service.improvement.stage.FollowsClosing;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Writes down what was seen of an effect, and what the committee minuted about it. Nothing is ever changed. */
@Component
public final class Effects {

    private final Chamber chamber;
    private final FollowsClosing actions;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    Effects(Chamber chamber, FollowsClosing actions, JdbcClient database, Ledger record, Clock clock) {
        this.chamber = chamber;
        this.actions = actions;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Keeps what is seen today, with its query and the digest of its data.
     *
     * @param said in people's own words; where it is empty, in those of the chart
     */
    public void keep(ReviewDesk desk, Chain chain, Looking.Sight sight, String said) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Effect.Seen verdict = sight.before().map(BeforeAfter::verdict).orElse(Effect.Seen.TOO_EARLY);
        chamber.at(desk, () -> {
            database.sql("""
                            insert into improvement.effect (authority, recommendation, day, indicator, query, digest, since,
                                verdict, words, at, author)
                            values (:authority, :recommendation, :day, :indicator, :query, :digest, :since, :verdict, :words,
                                :at, :author)
                            """)
                    .param("authority", desk.authority())
                    .param("recommendation", chain.recommendation().id())
                    .param("day", today)
                    .param("indicator", sight.gauge().words())
                    .param("query", sight.query().text())
                    .param("digest", sight.digest())
                    .param("since", sight.since().map(Since::day).orElse(today))
                    .param("verdict", verdict.name())
                    .param("words", said.isEmpty() ? sight.words() : said)
                    .param("at", Timestamp.from(clock.instant()))
                    .param("author", desk.account().orElse(null))
                    .update();
            return told(
                    desk,
                    chain,
                    Kind.EFFECT_SEEN,
                    Body.EMPTY
                            .with("verdict", verdict.name())
                            .with("measure", sight.gauge().slug())
                            .with("sha256", sight.digest()));
        });
    }

    /**
     * Keeps a step of the committee, and lets the actions follow it.
     *
     * @return false where it is closed, or open, already
     */
    public boolean keep(ReviewDesk desk, Chain chain, Closing step) {
        return chamber.at(desk, () -> {
            int kept = database.sql("""
                            with last as (
                                select number, step from improvement.closing
                                where authority = :authority and recommendation = :recommendation
                                order by number desc limit 1)
                            insert into improvement.closing (authority, recommendation, number, step, committee, day, minute,
                                carried_out, effective, evidence, at, author)
                            select :authority, :recommendation, 1 + coalesce((select number from last), 0), :step, :committee,
                                :day, :minute, :carriedOut, :effective, :evidence, :at, :author
                            where coalesce((select step from last), 'REOPENED') <> :step
                            """)
                    .param("authority", desk.authority())
                    .param("recommendation", chain.recommendation().id())
                    .param("step", step.closed() ? "CLOSED" : "REOPENED")
                    .param("committee", step.committee())
                    .param("day", step.day())
                    .param("minute", step.minute())
                    .param("carriedOut", step.carriedOut())
                    .param("effective", step.effective().name())
                    .param("evidence", step.evidence())
                    .param("at", Timestamp.from(clock.instant()))
                    .param("author", desk.account().orElse(null))
                    .update();
            if (kept > 0) {
                actions.follow(desk, chain.recommendation().id(), step.day(), step.minute());
            }
            return kept > 0
                    && told(
                            desk,
                            chain,
                            Kind.RECOMMENDATION_CLOSED,
                            Body.EMPTY
                                    .with("step", step.closed() ? "CLOSED" : "REOPENED")
                                    .with("meeting", step.day().toString())
                                    .with("carriedOut", String.valueOf(step.carriedOut()))
                                    .with("effective", step.effective().name()));
        });
    }

    private boolean told(ReviewDesk desk, Chain chain, Kind kind, Body body) {
        record.append(new Entry(
                desk.authority(),
                kind,
                desk.actor(),
                Optional.of("recommendation:" + chain.recommendation().id()),
                body));
        return true;
    }
}
