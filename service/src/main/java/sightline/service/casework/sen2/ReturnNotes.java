package sightline.service.casework.sen2;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
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

/** Notes for the Department, one a rule and year, whatever the upload. */
@Component
public final class ReturnNotes {

    private final Gate gate;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    ReturnNotes(Gate gate, JdbcClient database, Ledger record, Clock clock) {
        this.gate = gate;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /** The notes of a year by rule. */
    public Map<String, Note> of(Desk desk, int year) {
        return gate.at(desk, () -> {
            Map<String, Note> notes = new LinkedHashMap<>();
            database.sql("""
                            select n.rule, n.words, n.version, n.at, p.name
                            from casework.sen2_note n left join person p on p.id = n.author
                            where n.authority = ? and n.year = ? order by n.rule
                            """)
                    .params(desk.authority(), year)
                    .query((row, n) -> new Note(
                            row.getString("rule"),
                            row.getString("words"),
                            row.getLong("version"),
                            row.getObject("at", OffsetDateTime.class)
                                    .atZoneSameInstant(clock.getZone())
                                    .toLocalDate(),
                            Optional.ofNullable(row.getString("name"))))
                    .list()
                    .forEach(note -> notes.put(note.rule(), note));
            return notes;
        });
    }

    /**
     * Keeps a note, unless somebody else saved since.
     *
     * @param seen the version that its author saw; 0 where there was none
     * @return whether it is kept
     */
    public boolean keep(Desk desk, int year, String rule, String words, long seen) {
        return gate.at(desk, () -> {
            boolean kept = write(desk, year, rule, words, seen) > 0;
            if (kept) {
                record.append(new Entry(
                        desk.authority(),
                        Kind.RETURN_NOTE_KEPT,
                        desk.account().map(Actor::account).orElse(Actor.SYSTEM),
                        Optional.empty(),
                        Body.EMPTY.with("year", year).with("rule", rule).with("version", seen + 1)));
            }
            return kept;
        });
    }

    private int write(Desk desk, int year, String rule, String words, long seen) {
        return database.sql("""
                        insert into casework.sen2_note as n (authority, year, rule, words, version, at, author)
                        select :authority, :year, :rule, :words, :next, :at::timestamptz, :author::bigint
                        where :next = 1 or exists (select from casework.sen2_note o
                            where o.authority = :authority and o.year = :year and o.rule = :rule)
                        on conflict (authority, year, rule) do update set words = excluded.words,
                            version = excluded.version, at = excluded.at, author = excluded.author
                        where n.version = excluded.version - 1
                        """)
                .param("authority", desk.authority())
                .param("year", year)
                .param("rule", rule)
                .param("words", words)
                .param("next", seen + 1)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("author", desk.account().orElse(null))
                .update();
    }
}
