package sightline.service.improvement.governance;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Post;
import sightline.service.improvement.book.Posts;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Who comes into a post and who leaves it. What the post owns stays with the post. */
@Component
public final class Seats {

    private final Chamber chamber;
    private final Posts posts;
    private final JdbcClient database;
    private final Ledger record;

    Seats(Chamber chamber, Posts posts, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.posts = posts;
        this.database = database;
        this.record = record;
    }

    /** Says who holds a post from a day on. */
    public void hold(ReviewDesk desk, Post post, Posts.Holder holder) {
        chamber.at(desk, () -> {
            posts.hold(desk, post, holder);
            note(desk, post, "held");
            return post;
        });
    }

    /** Says that whoever holds a post has left it; nobody holds it from then on. */
    public void leave(ReviewDesk desk, Post post, LocalDate day) {
        chamber.at(desk, () -> {
            int left = database.sql("""
                            update improvement.post_holder set until = greatest(since, :day)
                            where authority = :authority and post = :post and until is null
                            """)
                    .param("day", day)
                    .param("authority", desk.authority())
                    .param("post", post.id())
                    .update();
            if (left > 0) {
                note(desk, post, "left");
            }
            return left;
        });
    }

    /** The post of that name, made where it is not there yet. */
    public Optional<Post> add(ReviewDesk desk, String name) {
        return chamber.at(desk, () -> {
            boolean known =
                    posts.all(desk).stream().anyMatch(post -> post.name().equals(name.strip()));
            Optional<Post> post = posts.named(desk, name);
            post.filter(made -> !known).ifPresent(made -> note(desk, made, "added"));
            return post;
        });
    }

    private void note(ReviewDesk desk, Post post, String what) {
        record.append(new Entry(
                desk.authority(),
                Kind.GOVERNANCE_CHANGED,
                desk.actor(),
                Optional.of("post:" + post.id()),
                Body.EMPTY.with("what", what)));
    }
}
