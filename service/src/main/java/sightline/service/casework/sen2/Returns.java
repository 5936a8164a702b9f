package sightline.service.casework.sen2;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.insight.published.Measure;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** Returns that were handed in, as an authority reads them. */
@Component
public final class Returns {

    /** So many stand on a page. */
    public static final int PAGE = 20;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private static final String SELECT = """
            select u.*, p.name as by,
                coalesce((select sum(c.found) from casework.sen2_count c where c.authority = u.authority
                    and c.upload = u.id and c.level = 'error'), 0) as errors,
                coalesce((select sum(c.found) from casework.sen2_count c where c.authority = u.authority
                    and c.upload = u.id and c.level = 'query'), 0) as queries
            from casework.sen2_upload u left join person p on p.id = u.author
            where u.authority = ?
            """;

    private final Gate gate;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    Returns(Gate gate, JdbcClient database, Ledger record, Clock clock) {
        this.gate = gate;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /** How many there are. */
    public int all(Desk desk) {
        return gate.at(
                desk,
                () -> database.sql("select count(*) from casework.sen2_upload where authority = ?")
                        .param(desk.authority())
                        .query(Integer.class)
                        .single());
    }

    /** A page of them, the newest first. */
    public List<HandedIn> page(Desk desk, int page) {
        return gate.at(
                desk,
                () -> database.sql(SELECT + " order by u.id desc limit ? offset ?")
                        .params(desk.authority(), PAGE, (page - 1) * PAGE)
                        .query((row, n) -> handedIn(row))
                        .list());
    }

    /** One of them. */
    public Optional<HandedIn> find(Desk desk, long id) {
        return gate.at(
                desk,
                () -> database.sql(SELECT + " and u.id = ?")
                        .params(desk.authority(), id)
                        .query((row, n) -> handedIn(row))
                        .optional());
    }

    /** What it comes to, by the measures of the published statistics. */
    public Map<Measure, Long> totals(Desk desk, long id) {
        return gate.at(desk, () -> {
            Map<Measure, Long> totals = new EnumMap<>(Measure.class);
            database.sql("""
                            select t.key, t.value from casework.sen2_upload u, jsonb_each_text(u.totals) t
                            where u.authority = ? and u.id = ?
                            """)
                    .params(desk.authority(), id)
                    .query((row, n) -> Map.entry(row.getString("key"), Long.parseLong(row.getString("value"))))
                    .list()
                    .forEach(total ->
                            Measure.of(total.getKey()).ifPresent(measure -> totals.put(measure, total.getValue())));
            return totals;
        });
    }

    /** Takes an upload out with all that was found in it; the record keeps that it was there. */
    public void remove(Desk desk, HandedIn handed) {
        gate.at(desk, () -> {
            int gone = database.sql("delete from casework.sen2_upload where authority = ? and id = ?")
                    .params(desk.authority(), handed.id())
                    .update();
            if (gone > 0) {
                new Comparing(database, desk.authority()).compareAfter(handed.id(), handed.year());
                record.append(new Entry(
                        desk.authority(),
                        Kind.RETURN_DELETED,
                        desk.account().map(Actor::account).orElse(Actor.SYSTEM),
                        Optional.of("return:" + handed.id()),
                        Body.EMPTY.with("year", handed.year())));
            }
            return gone;
        });
    }

    private HandedIn handedIn(ResultSet row) throws SQLException {
        ZonedDateTime at = row.getObject("at", OffsetDateTime.class).atZoneSameInstant(clock.getZone());
        long before = row.getLong("before");
        return new HandedIn(
                row.getLong("id"),
                row.getInt("year"),
                row.getString("name"),
                new HandedIn.Came(at.toLocalDate(), TIME.format(at), Optional.ofNullable(row.getString("by"))),
                new HandedIn.Size(
                        row.getInt("persons"), row.getLong("errors"), row.getLong("queries"), row.getInt("listed")),
                before == 0
                        ? Optional.empty()
                        : Optional.of(new HandedIn.Since(
                                before,
                                row.getInt("came"),
                                row.getInt("went"),
                                row.getInt("stayed"),
                                row.getInt("joined"),
                                row.getInt("missing"))),
                new HandedIn.Sent(row.getString("sha256"), List.of((String[])
                        row.getArray("left_out").getArray())));
    }
}
