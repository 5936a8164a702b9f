package sightline.service.improvement.answer;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Post;
import sightline.service.improvement.book.Posts;
import sightline.service.improvement.names.PublicNames;
import sightline.service.improvement.names.Veil;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Keeps answers: each change is a new version, and the old ones stay. */
@Component
public final class AnswerStore {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Posts posts;
    private final Ledger record;
    private final PublicNames names;

    AnswerStore(Chamber chamber, JdbcClient database, Posts posts, Ledger record, PublicNames names) {
        this.names = names;
        this.chamber = chamber;
        this.database = database;
        this.posts = posts;
        this.record = record;
    }

    /**
     * Keeps answers to what one paper recommends: all of them, or none where somebody else was first with one.
     *
     * @return those with which somebody else was first
     */
    public List<Spot> keep(ReviewDesk desk, long origin, Giver giver, List<Given> given) {
        return chamber.at(desk, () -> {
            alone(desk, origin);
            List<Spot> overtaken = given.stream()
                    .filter(one -> latest(desk, one.spot()) != one.seen())
                    .map(Given::spot)
                    .toList();
            if (overtaken.isEmpty()) {
                List<Entry> entries = new ArrayList<>();
                for (Given one : given) {
                    add(desk, giver, one);
                    entries.add(entry(desk, one));
                }
                entries.forEach(record::append);
            }
            return overtaken;
        });
    }

    /** Every version of the answers to a recommendation of the desk's authority, the latest first. */
    public List<AnswerVersion> history(ReviewDesk desk, long recommendation) {
        return chamber.at(desk, () -> versions(desk.authority(), recommendation));
    }

    /** The versions that everybody may see, without the names of people. */
    public List<AnswerVersion> shownHistory(String authority, long recommendation) {
        Veil veil = names.veil(authority);
        return versions(authority, recommendation).stream()
                .map(version -> version.under(veil))
                .toList();
    }

    private List<AnswerVersion> versions(String authority, long recommendation) {
        return database.sql("""
                        select x.*, p.name as post_name from improvement.answer x
                        left join improvement.post p on p.authority = x.authority and p.id = x.post
                        where x.authority = ? and x.recommendation = ? order by x.at desc, x.letter, x.version desc
                        """)
                .params(authority, recommendation)
                .query((row, n) -> VersionRows.version(row))
                .list();
    }

    /** Two who answer one paper at once wait for each other. */
    private void alone(ReviewDesk desk, long origin) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('improvement.answer:' || ? || ':' || ?, 0))")
                .params(desk.authority(), origin)
                .query((row, n) -> true)
                .single();
    }

    private long latest(ReviewDesk desk, Spot spot) {
        return database.sql("""
                        select coalesce(max(version), 0) from improvement.answer
                        where authority = ? and recommendation = ? and letter = ?
                        """)
                .params(desk.authority(), spot.recommendation(), spot.letter())
                .query(Long.class)
                .single();
    }

    private void add(ReviewDesk desk, Giver giver, Given given) {
        Said said = given.said();
        Optional<Post> post = posts.named(desk, said.post());
        database.sql("""
                        insert into improvement.answer (authority, recommendation, letter, version, verdict, reasons, post, due,
                            due_words, cost, day, at, author, answered_as)
                        values (:authority, :recommendation, :letter, :version, :verdict, :reasons, :post::bigint, :due::date,
                            :dueWords, :cost, :day, :at, :author::bigint, :as)
                        """)
                .param("authority", desk.authority())
                .param("recommendation", given.spot().recommendation())
                .param("letter", given.spot().letter())
                .param("version", given.seen() + 1)
                .param("verdict", said.verdict().name())
                .param("reasons", said.reasons())
                .param("post", post.map(Post::id).orElse(null))
                .param("due", said.due().map(String::valueOf).orElse(null))
                .param("dueWords", said.dueWords())
                .param("cost", said.cost())
                .param("day", giver.day())
                .param("at", Timestamp.from(giver.at()))
                .param("author", desk.account().orElse(null))
                .param("as", giver.as())
                .update();
    }

    private static Entry entry(ReviewDesk desk, Given given) {
        return new Entry(
                desk.authority(),
                Kind.RECOMMENDATION_ANSWERED,
                desk.actor(),
                Optional.of("recommendation:" + given.spot().recommendation()),
                Body.EMPTY
                        .with("part", given.spot().letter())
                        .with("version", given.seen() + 1)
                        .with("answer", given.said().verdict().name()));
    }
}
