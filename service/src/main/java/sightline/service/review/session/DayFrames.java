package sightline.service.review.session;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;
import sightline.service.review.witness.Saved;

/** The hours, rooms and groups of days of hearings. */
@Component
public final class DayFrames {

    private static final String WHERE = " where authority = ? and review = ? and session = ?";

    private final Chamber chamber;
    private final JdbcClient database;
    private final ReviewSessions sessions;

    DayFrames(Chamber chamber, JdbcClient database, ReviewSessions sessions) {
        this.chamber = chamber;
        this.database = database;
        this.sessions = sessions;
    }

    /** The frame of a day; the usual one where nobody has chosen yet. */
    public DayFrame of(Sitting sitting) {
        return chamber.at(sitting.inside().desk(), () -> {
            Map<Long, Integer> members = members(sitting);
            return database.sql("select * from review.day_frame" + WHERE)
                    .params(key(sitting))
                    .query((row, n) -> frame(row, members))
                    .optional()
                    .orElse(DayFrame.USUAL);
        });
    }

    /** Keeps another frame, unless somebody else did since it was read. */
    public Saved<DayFrame> keep(Sitting sitting, DayFrame frame) {
        return chamber.at(sitting.inside().desk(), () -> {
            lock(sitting);
            DayFrame now = of(sitting);
            if (now.version() != frame.version()) {
                return new Saved.Overtaken<>(now);
            }
            write(sitting, frame);
            seat(sitting, frame.members());
            sessions.enter(sitting.inside(), sitting.id(), "frame");
            return new Saved.Kept<>();
        });
    }

    /** Makes everybody who wants to change the day wait until this transaction has ended. */
    public void lock(Sitting sitting) {
        database.sql("select 1 from review.session where authority = ? and review = ? and id = ? for update")
                .params(key(sitting))
                .query(Integer.class)
                .single();
    }

    private void write(Sitting sitting, DayFrame frame) {
        Hours hours = frame.hours();
        database.sql("""
                        insert into review.day_frame (authority, review, session, first, last, slot, lunch_from, lunch_until,
                            rest, rooms, groups, version)
                        values (:authority, :review, :session, :first, :last, :slot, :from::time, :until::time, :rest,
                            :rooms::text[], :groups, :seen + 1)
                        on conflict (authority, review, session) do update set first = excluded.first,
                            last = excluded.last, slot = excluded.slot, lunch_from = excluded.lunch_from,
                            lunch_until = excluded.lunch_until, rest = excluded.rest, rooms = excluded.rooms,
                            groups = excluded.groups, version = excluded.version
                        """)
                .param("authority", sitting.inside().desk().authority())
                .param("review", sitting.inside().id())
                .param("session", sitting.id())
                .param("first", hours.all().from())
                .param("last", hours.all().until())
                .param("slot", hours.slot())
                .param("from", hours.lunch().map(Span::from).orElse(null))
                .param("until", hours.lunch().map(Span::until).orElse(null))
                .param("rest", hours.rest())
                .param("rooms", frame.rooms().toArray(String[]::new))
                .param("groups", frame.groups())
                .param("seen", frame.version())
                .update();
    }

    private void seat(Sitting sitting, Map<Long, Integer> members) {
        database.sql("delete from review.day_member" + WHERE)
                .params(key(sitting))
                .update();
        members.forEach((member, group) -> database.sql("""
                        insert into review.day_member (authority, review, session, member, in_group) values (?, ?, ?, ?, ?)
                        """)
                .params(sitting.inside().desk().authority(), sitting.inside().id(), sitting.id(), member, group)
                .update());
    }

    private Map<Long, Integer> members(Sitting sitting) {
        Map<Long, Integer> members = new HashMap<>();
        database.sql("select member, in_group from review.day_member" + WHERE)
                .params(key(sitting))
                .query(row -> {
                    members.put(row.getLong("member"), row.getInt("in_group"));
                });
        return Map.copyOf(members);
    }

    private static Object[] key(Sitting sitting) {
        return new Object[] {
            sitting.inside().desk().authority(), sitting.inside().id(), sitting.id()
        };
    }

    private static DayFrame frame(ResultSet row, Map<Long, Integer> members) throws SQLException {
        Optional<LocalTime> pause =
                Optional.ofNullable(row.getTime("lunch_from")).map(java.sql.Time::toLocalTime);
        Optional<LocalTime> back =
                Optional.ofNullable(row.getTime("lunch_until")).map(java.sql.Time::toLocalTime);
        Array rooms = row.getArray("rooms");
        return new DayFrame(
                new Hours(
                        new Span(row.getObject("first", LocalTime.class), row.getObject("last", LocalTime.class)),
                        row.getInt("slot"),
                        pause.flatMap(from -> back.map(until -> new Span(from, until))),
                        row.getInt("rest")),
                List.of((String[]) rooms.getArray()),
                row.getInt("groups"),
                members,
                row.getLong("version"));
    }
}
