package sightline.service.casework.advice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;

/** Drafts of answers; each belongs to the organisation, so colleagues can go on with it. */
@Component
final class Drafts {

    private final Gate gate;
    private final JdbcClient database;
    private final Clock clock;

    Drafts(Gate gate, JdbcClient database, Clock clock) {
        this.gate = gate;
        this.database = database;
        this.clock = clock;
    }

    /** The draft of an answer, or an empty one. */
    Draft of(Desk desk, Owed owed) {
        return gate.at(
                desk,
                () -> database.sql("""
                        select d.views, d.needs, d.provision, d.outcomes, d.version, p.name
                        from casework.advice_draft d left join person p on p.id = d.author
                        where d.authority = ? and d.organisation = ? and d.journey = ? and d.adviser = ?
                        """)
                        .params(desk.authority(), desk.organisation().orElse(""), owed.journey(), owed.adviser())
                        .query((row, n) -> new Draft(
                                new AnswerText(
                                        row.getString("views"),
                                        row.getString("needs"),
                                        row.getString("provision"),
                                        row.getString("outcomes")),
                                row.getLong("version"),
                                Optional.ofNullable(row.getString("name"))))
                        .optional()
                        .orElse(Draft.NONE));
    }

    /**
     * Saves a draft, unless somebody else saved since.
     *
     * @param version that the writer saw
     * @return whether it is saved
     */
    boolean save(Desk desk, Owed owed, AnswerText text, long version) {
        return gate.at(
                desk,
                () -> database.sql("""
                        insert into casework.advice_draft as d
                            (authority, organisation, journey, adviser, views, needs, provision, outcomes, version, at,
                             author)
                        values (:authority, :organisation, :journey, :adviser, :views, :needs, :provision, :outcomes,
                            :next, :at, :author)
                        on conflict (authority, organisation, journey, adviser) do update set
                            views = excluded.views, needs = excluded.needs, provision = excluded.provision,
                            outcomes = excluded.outcomes, version = excluded.version, at = excluded.at,
                            author = excluded.author
                        where d.version = excluded.version - 1
                        """)
                                .param("authority", desk.authority())
                                .param("organisation", desk.organisation().orElse(""))
                                .param("journey", owed.journey())
                                .param("adviser", owed.adviser())
                                .param("views", text.views())
                                .param("needs", text.needs())
                                .param("provision", text.provision())
                                .param("outcomes", text.outcomes())
                                .param("next", version + 1)
                                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                                .param("author", desk.account().orElse(null))
                                .update()
                        > 0);
    }

    /** Takes a draft away that was sent. */
    void forget(Desk desk, Owed owed) {
        gate.at(
                desk,
                () -> database.sql("""
                        delete from casework.advice_draft
                        where authority = ? and organisation = ? and journey = ? and adviser = ?
                        """)
                        .params(desk.authority(), desk.organisation().orElse(""), owed.journey(), owed.adviser())
                        .update());
    }
}
