package sightline.service.casework.advice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

/** Questions of advisers to the case officer, and the answers: added and read, nothing else. */
@Component
public final class AdviceNotes {

    /** The most characters of a question or an answer. */
    public static final int MOST = 4_000;

    private final Gate gate;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    AdviceNotes(Gate gate, JdbcClient database, Ledger record, Clock clock) {
        this.gate = gate;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /** The notes of a case that this desk may see, in the order of writing. */
    public List<AdviceNote> of(Desk desk, String journey) {
        return gate.at(
                desk,
                () -> database.sql("""
                        select n.id, n.adviser, n.answers, n.words, n.at, p.name as author,
                            coalesce(o.name, n.organisation) as organisation
                        from casework.advice_note n
                        left join person p on p.id = n.author
                        left join casework.organisation o on o.authority = n.authority and o.id = n.organisation
                        where n.authority = ? and n.journey = ? order by n.id
                        """)
                        .params(desk.authority(), journey)
                        .query((row, n) -> new AdviceNote(
                                row.getLong("id"),
                                row.getString("adviser"),
                                row.getString("organisation"),
                                Optional.ofNullable(row.getObject("answers", Long.class)),
                                row.getString("words"),
                                row.getObject("at", OffsetDateTime.class)
                                        .atZoneSameInstant(clock.getZone())
                                        .toLocalDate(),
                                Optional.ofNullable(row.getString("author"))))
                        .list());
    }

    /** Writes down a question of an adviser's desk. */
    void ask(Desk desk, Owed owed, String words) {
        gate.at(desk, () -> {
            long id = database.sql("""
                            insert into casework.advice_note (authority, journey, adviser, organisation, words, at, author)
                            values (:authority, :journey, :adviser, :organisation, :words, :at, :author) returning id
                            """)
                    .param("authority", desk.authority())
                    .param("journey", owed.journey())
                    .param("adviser", owed.adviser())
                    .param("organisation", desk.organisation().orElse(""))
                    .param("words", words)
                    .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .param("author", desk.account().orElse(null))
                    .query(Long.class)
                    .single();
            enter(desk, owed.journey(), id, "adviser");
            return id;
        });
    }

    /**
     * Writes down an officer's answer.
     *
     * @return whether there is such a question in this case
     */
    public boolean answer(Desk desk, String journey, long question, String words) {
        return gate.at(desk, () -> {
            Optional<Long> id = database.sql("""
                            insert into casework.advice_note
                                (authority, journey, adviser, organisation, answers, words, at, author)
                            select authority, journey, adviser, organisation, id, :words, :at, :author::bigint
                            from casework.advice_note
                            where authority = :authority and journey = :journey and id = :question and answers is null
                            returning id
                            """)
                    .param("authority", desk.authority())
                    .param("journey", journey)
                    .param("question", question)
                    .param("words", words)
                    .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .param("author", desk.account().orElse(null))
                    .query(Long.class)
                    .optional();
            id.ifPresent(written -> enter(desk, journey, written, "officer"));
            return id.isPresent();
        });
    }

    private void enter(Desk desk, String journey, long id, String from) {
        record.append(new Entry(
                desk.authority(),
                Kind.CONTACT_RECORDED,
                desk.account().map(Actor::account).orElse(Actor.SYSTEM),
                Optional.of("journey:" + journey),
                Body.EMPTY.with("note", id).with("from", from)));
    }
}
