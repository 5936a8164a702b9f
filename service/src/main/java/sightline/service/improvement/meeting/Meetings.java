package sightline.service.improvement.meeting;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Post;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Meetings: planned, prepared, and taken down. */
@Component
public final class Meetings {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;

    Meetings(Chamber chamber, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
    }

    /** Every meeting, the latest first. */
    public List<Meeting> all(ReviewDesk desk) {
        return chamber.at(desk, () -> new MeetingRows(database, desk.authority()).all());
    }

    /** One meeting. */
    public Optional<Meeting> find(ReviewDesk desk, long id) {
        return all(desk).stream().filter(meeting -> meeting.id() == id).findFirst();
    }

    /** Plans a meeting and gives its number. */
    public long plan(ReviewDesk desk, String committee, LocalDate day) {
        return chamber.at(desk, () -> {
            long id = database.sql(
                            "insert into improvement.meeting (authority, committee, day) values (?, ?, ?) returning id")
                    .params(desk.authority(), committee, day)
                    .query(Long.class)
                    .single();
            note(desk, id, "planned");
            return id;
        });
    }

    /**
     * Puts an item on the agenda.
     *
     * @param origin the paper that it is about
     * @return its place
     */
    public int add(ReviewDesk desk, long meeting, String title, Optional<Long> origin, String questions) {
        return chamber.at(desk, () -> {
            int number = database.sql("""
                            insert into improvement.meeting_item (authority, meeting, number, title, origin, questions)
                            values (:authority, :meeting, 1 + coalesce((select max(number) from improvement.meeting_item
                                where authority = :authority and meeting = :meeting), 0), :title, :origin, :questions)
                            returning number
                            """)
                    .param("authority", desk.authority())
                    .param("meeting", meeting)
                    .param("title", title)
                    .param("origin", origin.orElse(null))
                    .param("questions", questions)
                    .query(Integer.class)
                    .single();
            note(desk, meeting, "item-added");
            return number;
        });
    }

    /** Takes down questions and decision of an item; false where somebody else was first. */
    public boolean takeDown(ReviewDesk desk, long meeting, Meeting.Item item) {
        return chamber.at(desk, () -> {
            int kept = database.sql("""
                            update improvement.meeting_item
                            set questions = :questions, decided = :decided, version = version + 1
                            where authority = :authority and meeting = :meeting and number = :number and version = :version
                            """)
                    .param("questions", item.questions())
                    .param("decided", item.decided())
                    .param("authority", desk.authority())
                    .param("meeting", meeting)
                    .param("number", item.number())
                    .param("version", item.version())
                    .update();
            if (kept > 0) {
                note(desk, meeting, "taken-down");
            }
            return kept > 0;
        });
    }

    /** Writes an action out of the minutes down. */
    public void act(
            ReviewDesk desk, long meeting, int item, String words, Optional<Post> post, Optional<LocalDate> due) {
        chamber.at(desk, () -> {
            database.sql("""
                            insert into improvement.minute_action (authority, meeting, item, words, post, due)
                            values (:authority, :meeting, :item, :words, :post, :due)
                            """)
                    .param("authority", desk.authority())
                    .param("meeting", meeting)
                    .param("item", item)
                    .param("words", words)
                    .param("post", post.map(Post::id).orElse(null))
                    .param("due", due.map(Date::valueOf).orElse(null))
                    .update();
            return note(desk, meeting, "action-added");
        });
    }

    /** Marks an action as done on a day. */
    public void done(ReviewDesk desk, long meeting, long action, LocalDate day) {
        chamber.at(desk, () -> {
            database.sql("""
                            update improvement.minute_action set done = ?
                            where authority = ? and meeting = ? and id = ? and done is null
                            """).params(day, desk.authority(), meeting, action).update();
            return note(desk, meeting, "action-done");
        });
    }

    private boolean note(ReviewDesk desk, long meeting, String what) {
        record.append(new Entry(
                desk.authority(),
                Kind.MEETING_CHANGED,
                desk.actor(),
                Optional.of("meeting:" + meeting),
                Body.EMPTY.with("what", what)));
        return true;
    }
}
