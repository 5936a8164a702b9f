package sightline.service.casework.letter;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.database.Columns;

/** The letterhead of each authority. */
@Component
final class Letterheads {

    private final Gate gate;
    private final JdbcClient database;
    private final Clock clock;

    Letterheads(Gate gate, JdbcClient database, Clock clock) {
        this.gate = gate;
        this.database = database;
        this.clock = clock;
    }

    /** The letterhead of the desk's authority, or an empty one. */
    Letterhead of(Desk desk) {
        return gate.at(desk, () -> {
            Map<Letterhead.Entry, String> texts = new EnumMap<>(Letterhead.Entry.class);
            database.sql("""
                            select t.key, t.value from casework.letterhead l, jsonb_each_text(l.texts) t
                            where l.authority = ?
                            """).param(desk.authority()).query(row -> {
                texts.put(Letterhead.Entry.of(row.getString("key")), row.getString("value"));
            });
            return database.sql("select version from casework.letterhead where authority = ?")
                    .param(desk.authority())
                    .query(Long.class)
                    .optional()
                    .map(version -> new Letterhead(texts, version))
                    .orElse(Letterhead.EMPTY);
        });
    }

    /**
     * Saves a letterhead, unless somebody else saved since.
     *
     * @return whether it is saved
     */
    boolean save(Desk desk, Letterhead letterhead) {
        List<Letterhead.Entry> entries = List.of(Letterhead.Entry.values());
        return gate.at(
                desk,
                () -> database.sql("""
                        insert into casework.letterhead as l (authority, texts, version, at, author)
                        values (:authority, jsonb_object(:fields::text[], :texts::text[]), :next, :at, :author)
                        on conflict (authority) do update set texts = excluded.texts, version = excluded.version,
                            at = excluded.at, author = excluded.author
                        where l.version = excluded.version - 1
                        """)
                                .param("authority", desk.authority())
                                .param("fields", Columns.texts(entries, Letterhead.Entry::field))
                                .param("texts", Columns.texts(entries, letterhead::text))
                                .param("next", letterhead.version() + 1)
                                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                                .param("author", desk.account().orElse(null))
                                .update()
                        > 0);
    }
}
