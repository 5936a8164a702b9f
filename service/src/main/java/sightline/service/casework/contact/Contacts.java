package sightline.service.casework.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.time.WallClock;

/** What families said about a case. It is added to and answered once; nothing is changed. */
@Component
public final class Contacts {

    private final Gate gate;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    Contacts(Gate gate, JdbcClient database, Ledger record, Clock clock) {
        this.gate = gate;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /** All of a case: waiting ones first, the longest wait first; then the latest answered first. */
    public List<Contact> of(Desk desk, String journey) {
        return gate.at(
                desk,
                () -> database.sql("""
                        select * from casework.contact where authority = ? and journey = ?
                        order by answered is not null, case when answered is null then received end, received desc, id
                        """)
                        .params(desk.authority(), journey)
                        .query((row, n) -> contact(row))
                        .list());
    }

    /** Writes one down, if this desk sees the case. */
    public boolean add(Desk desk, String journey, NewContact contact) {
        return gate.at(desk, () -> {
            boolean added = database.sql("""
                            insert into casework.contact
                                (authority, journey, received, from_whom, channel, about, words, at, author)
                            select authority, journey, :received, :from, :channel, :about, :words, :at, :author
                            from casework.standing where authority = :authority and journey = :journey
                            """)
                            .param("authority", desk.authority())
                            .param("journey", journey)
                            .param("received", at(contact.received()))
                            .param("from", contact.from())
                            .param("channel", contact.channel().name())
                            .param("about", contact.about().name())
                            .param("words", contact.words())
                            .param("at", at(clock.instant()))
                            .param("author", desk.account().orElse(null))
                            .update()
                    == 1;
            if (added) {
                enter(desk, journey, "message");
            }
            return added;
        });
    }

    /** What became of an answer. */
    public enum Answered {
        /** It is kept. */
        KEPT,
        /** Somebody else answered before. */
        BEFORE,
        /** There is no such contact for this desk. */
        NOWHERE
    }

    /** Answers one, unless it was answered. */
    public Answered answer(Desk desk, String journey, long id, String words) {
        return gate.at(desk, () -> {
            int kept = database.sql("""
                            update casework.contact set answered = greatest(:now, received), answer = :words, answerer = :author
                            where authority = :authority and journey = :journey and id = :id and answered is null
                            """)
                    .param("now", at(clock.instant()))
                    .param("words", words)
                    .param("author", desk.account().orElse(null))
                    .param("authority", desk.authority())
                    .param("journey", journey)
                    .param("id", id)
                    .update();
            if (kept == 1) {
                enter(desk, journey, "answer");
                return Answered.KEPT;
            }
            return isThere(desk, journey, id) ? Answered.BEFORE : Answered.NOWHERE;
        });
    }

    private boolean isThere(Desk desk, String journey, long id) {
        return database.sql(
                        "select exists (select from casework.contact where authority = ? and journey = ? and id = ?)")
                .params(desk.authority(), journey, id)
                .query(Boolean.class)
                .single();
    }

    private void enter(Desk desk, String journey, String what) {
        record.append(new Entry(
                desk.authority(),
                Kind.CONTACT_RECORDED,
                desk.account().map(Actor::account).orElse(Actor.SYSTEM),
                Optional.of("journey:" + journey),
                Body.EMPTY.with("what", what)));
    }

    private static Contact contact(ResultSet row) throws SQLException {
        OffsetDateTime answered = row.getObject("answered", OffsetDateTime.class);
        return new Contact(
                row.getLong("id"),
                row.getObject("received", OffsetDateTime.class).toInstant(),
                row.getString("from_whom"),
                Channel.valueOf(row.getString("channel")),
                About.valueOf(row.getString("about")),
                row.getString("words"),
                account(row, "author"),
                answered == null
                        ? Optional.empty()
                        : Optional.of(new Contact.Answer(
                                answered.toInstant(), row.getString("answer"), account(row, "answerer"))));
    }

    private static Optional<Long> account(ResultSet row, String column) throws SQLException {
        long account = row.getLong(column);
        return account == 0 ? Optional.empty() : Optional.of(account);
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, WallClock.LONDON);
    }
}
