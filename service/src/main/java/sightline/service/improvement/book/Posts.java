package sightline.service.improvement.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Posts that own answers and actions, and who holds them. */
@Component
public final class Posts {

    private final Chamber chamber;
    private final JdbcClient database;

    Posts(Chamber chamber, JdbcClient database) {
        this.chamber = chamber;
        this.database = database;
    }

    /**
     * Who holds a post.
     *
     * @param person their name
     * @param email empty where none is known
     * @param account theirs in Sightline, if they have one
     * @param since when
     */
    public record Holder(String person, String email, Optional<Long> account, LocalDate since) {}

    /** Every post, by name. */
    public List<Post> all(ReviewDesk desk) {
        return chamber.at(
                desk,
                () -> database.sql("select id, name from improvement.post where authority = ? order by name")
                        .param(desk.authority())
                        .query((row, n) -> new Post(row.getLong("id"), row.getString("name")))
                        .list());
    }

    /** The post of that name, which is made where it is not there yet; empty where the name is. */
    public Optional<Post> named(ReviewDesk desk, String name) {
        return name.isBlank() ? Optional.empty() : Optional.of(chamber.at(desk, () -> make(desk, name.strip())));
    }

    private Post make(ReviewDesk desk, String name) {
        database.sql("insert into improvement.post (authority, name) values (?, ?) on conflict do nothing")
                .params(desk.authority(), name)
                .update();
        return database.sql("select id, name from improvement.post where authority = ? and name = ?")
                .params(desk.authority(), name)
                .query((row, n) -> new Post(row.getLong("id"), row.getString("name")))
                .single();
    }

    /** Who holds a post now. */
    public Optional<Holder> holder(ReviewDesk desk, Post post) {
        return chamber.at(
                desk,
                () -> database.sql("""
                                select * from improvement.post_holder
                                where authority = ? and post = ? and until is null
                                """)
                        .params(desk.authority(), post.id())
                        .query((row, n) -> new Holder(
                                row.getString("person"),
                                row.getString("email"),
                                Cells.number(row, "account"),
                                Cells.day(row, "since")))
                        .optional());
    }

    /** Says who holds a post from a day on; whoever held it until then keeps their row, with that day. */
    public void hold(ReviewDesk desk, Post post, Holder holder) {
        chamber.at(desk, () -> {
            database.sql("""
                            update improvement.post_holder set until = greatest(since, :day)
                            where authority = :authority and post = :post and until is null
                            """)
                    .param("day", holder.since())
                    .param("authority", desk.authority())
                    .param("post", post.id())
                    .update();
            return database.sql("""
                            insert into improvement.post_holder (authority, post, person, email, account, since)
                            values (:authority, :post, :person, :email, :account, :since)
                            """)
                    .param("authority", desk.authority())
                    .param("post", post.id())
                    .param("person", holder.person())
                    .param("email", holder.email())
                    .param("account", holder.account().orElse(null))
                    .param("since", holder.since())
                    .update();
        });
    }
}
