package sightline.service.review.evidence;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** The files that evidence came as: kept in PostgreSQL, never changed. */
@Component
public final class PaperShelf {

    private final Chamber chamber;
    private final JdbcClient database;

    PaperShelf(Chamber chamber, JdbcClient database) {
        this.chamber = chamber;
        this.database = database;
    }

    /**
     * A file with its content.
     *
     * @param name with its ending
     * @param type the media type
     * @param content as it came
     */
    public record Copy(String name, String type, byte[] content) {}

    /** The number of the item that came as this very file. */
    public Optional<Long> same(Inside inside, NewPaper paper) {
        return chamber.at(
                inside.desk(),
                () -> database.sql(
                                "select evidence from review.paper where authority = ? and review = ? and sha256 = ?")
                        .params(inside.desk().authority(), inside.id(), paper.digest())
                        .query(Long.class)
                        .optional());
    }

    /** The file of an item. */
    public Optional<Copy> take(Inside inside, long evidence) {
        return chamber.at(
                inside.desk(),
                () -> database.sql("""
                                select name, type, content from review.paper
                                where authority = ? and review = ? and evidence = ?
                                """)
                        .params(inside.desk().authority(), inside.id(), evidence)
                        .query((row, n) ->
                                new Copy(row.getString("name"), row.getString("type"), row.getBytes("content")))
                        .optional());
    }

    /** Keeps the file of an item; the caller is in the chamber. */
    void keep(Inside inside, long evidence, NewPaper paper) {
        database.sql("""
                        insert into review.paper (authority, review, evidence, name, type, size, sha256, content, unread)
                        values (:authority, :review, :evidence, :name, :type, :size, :sha256, :content, :unread)
                        """)
                .param("authority", inside.desk().authority())
                .param("review", inside.id())
                .param("evidence", evidence)
                .param("name", paper.name())
                .param("type", paper.type())
                .param("size", paper.content().length)
                .param("sha256", paper.digest())
                .param("content", paper.content())
                .param("unread", paper.unread())
                .update();
    }
}
