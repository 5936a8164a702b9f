package sightline.service.improvement.repeat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.names.PublicNames;
import sightline.service.improvement.names.Veil;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Earlier recommendations of the same council that one repeats. */
@Component
public final class Repeats {

    private static final int MOST = 5;

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;
    private final Likeness likeness;
    private final PublicNames names;

    Repeats(Chamber chamber, JdbcClient database, Ledger record, Likeness likeness, PublicNames names) {
        this.names = names;
        this.chamber = chamber;
        this.database = database;
        this.record = record;
        this.likeness = likeness;
    }

    private record Row(Repeat.Decision decision, String why) {}

    /** What somebody decided to be a repeat, for whoever may see it. */
    public List<Repeat> decided(Optional<ReviewDesk> desk, Chain chain, List<Chain> all) {
        Map<Long, Row> rows =
                desk.map(inside -> chamber.at(inside, () -> rows(chain))).orElseGet(() -> rows(chain));
        Veil veil = names.veil(chain.origin().authority());
        return told(chain, all, rows)
                .filter(Repeat::isRepeat)
                .map(repeat -> repeat.under(veil))
                .toList();
    }

    /** The same, what was decided to be unlike, and what might be alike, for those who decide. */
    public List<Repeat> forOfficer(ReviewDesk desk, Chain chain, List<Chain> all) {
        Map<Long, Row> rows = chamber.at(desk, () -> rows(chain));
        List<Chain> open = earlier(chain, all)
                .filter(one -> !rows.containsKey(one.recommendation().id()))
                .toList();
        Stream<Repeat> proposed = likeness
                .alike(
                        chain.recommendation().words(),
                        open.stream().map(one -> one.recommendation().words()).toList())
                .stream()
                .limit(MOST)
                .map(place -> new Repeat(open.get(place), Optional.empty(), ""));
        return Stream.concat(told(chain, all, rows), proposed).toList();
    }

    /** Keeps what somebody decided of two; false where the other is none of the same council's earlier ones. */
    public boolean decide(
            ReviewDesk desk, Chain chain, Chain earlier, Repeat.Decision decision, String why, LocalDate day) {
        if (earlier(chain, List.of(earlier)).findAny().isEmpty()) {
            return false;
        }
        return chamber.at(desk, () -> {
            database.sql("""
                            insert into improvement.repeat (authority, recommendation, earlier, decision, why, day)
                            values (:authority, :recommendation, :earlier, :decision, :why, :day)
                            on conflict (authority, recommendation, earlier)
                                do update set decision = excluded.decision, why = excluded.why, day = excluded.day
                            """)
                    .param("authority", desk.authority())
                    .param("recommendation", chain.recommendation().id())
                    .param("earlier", earlier.recommendation().id())
                    .param("decision", decision.name())
                    .param("why", why)
                    .param("day", day)
                    .update();
            record.append(new Entry(
                    desk.authority(),
                    Kind.REPEAT_DECIDED,
                    desk.actor(),
                    Optional.of("recommendation:" + chain.recommendation().id()),
                    Body.EMPTY.with("earlier", earlier.recommendation().id()).with("decision", decision.name())));
            return true;
        });
    }

    private Stream<Repeat> told(Chain chain, List<Chain> all, Map<Long, Row> rows) {
        return earlier(chain, all)
                .flatMap(one -> Optional.ofNullable(
                                rows.get(one.recommendation().id()))
                        .stream()
                        .map(row -> new Repeat(one, Optional.of(row.decision()), row.why())));
    }

    /** The same council's recommendations out of papers of earlier days, the latest first. */
    private static Stream<Chain> earlier(Chain chain, List<Chain> all) {
        return all.stream()
                .filter(one -> one.origin().authority().equals(chain.origin().authority()))
                .filter(one -> one.origin().day().isBefore(chain.origin().day()))
                .sorted(Comparator.comparing((Chain one) -> one.origin().day()).reversed());
    }

    private Map<Long, Row> rows(Chain chain) {
        Map<Long, Row> rows = new HashMap<>();
        database.sql("""
                        select earlier, decision, why from improvement.repeat where authority = ? and recommendation = ?
                        """)
                .params(chain.origin().authority(), chain.recommendation().id())
                .query((row, n) -> rows.put(
                        row.getLong("earlier"),
                        new Row(Repeat.Decision.valueOf(row.getString("decision")), row.getString("why"))))
                .list();
        return rows;
    }
}
