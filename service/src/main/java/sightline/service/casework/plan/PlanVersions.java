package sightline.service.casework.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.database.Columns;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** The versions of a plan: added and read, nothing else. */
@Component
public final class PlanVersions {

    private static final String SELECT = """
            select v.number, v.kind, v.sections, v.at, p.name
            from casework.plan_version v left join person p on p.id = v.author
            where v.authority = ? and v.journey = ?
            """;

    private final Gate gate;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    PlanVersions(Gate gate, JdbcClient database, Ledger record, Clock clock) {
        this.gate = gate;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /** Every version of a plan, the latest first. */
    public List<PlanVersion> of(Desk desk, String journey) {
        return gate.at(
                desk,
                () -> database.sql(SELECT + " order by v.number desc")
                        .params(desk.authority(), journey)
                        .query((row, n) -> version(row))
                        .list());
    }

    /** One version. */
    public Optional<PlanVersion> find(Desk desk, String journey, int number) {
        return gate.at(
                desk,
                () -> database.sql(SELECT + " and v.number = ?")
                        .params(desk.authority(), journey, number)
                        .query((row, n) -> version(row))
                        .optional());
    }

    /** The latest version. */
    public Optional<PlanVersion> latest(Desk desk, String journey) {
        return gate.at(
                desk,
                () -> database.sql(SELECT + " order by v.number desc limit 1")
                        .params(desk.authority(), journey)
                        .query((row, n) -> version(row))
                        .optional());
    }

    /**
     * Keeps a text as the version after the one that its author saw.
     *
     * @param seen the number of that version; 0 where there was none
     * @return the new number; empty where somebody else was first
     */
    public Optional<Integer> keep(Desk desk, String journey, int seen, PlanKind kind, PlanText text) {
        try {
            return gate.at(desk, () -> {
                if (latest(desk, journey).map(PlanVersion::number).orElse(0) != seen) {
                    return Optional.empty();
                }
                insert(desk, journey, seen + 1, kind, text);
                record.append(new Entry(
                        desk.authority(),
                        Kind.PLAN_VERSION_KEPT,
                        desk.account().map(Actor::account).orElse(Actor.SYSTEM),
                        Optional.of("journey:" + journey),
                        Body.EMPTY
                                .with("number", seen + 1)
                                .with("kind", kind.slug())
                                .with("sha256", text.digest())));
                return Optional.of(seen + 1);
            });
        } catch (DuplicateKeyException taken) {
            return Optional.empty();
        }
    }

    private void insert(Desk desk, String journey, int number, PlanKind kind, PlanText text) {
        database.sql("""
                        insert into casework.plan_version (authority, journey, number, kind, sections, digest, at, author)
                        values (:authority, :journey, :number, :kind, :sections, :digest, :at, :author)
                        """)
                .param("authority", desk.authority())
                .param("journey", journey)
                .param("number", number)
                .param("kind", kind.slug())
                .param("sections", Columns.texts(List.of(Section.values()), text::at))
                .param("digest", text.digest())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("author", desk.account().orElse(null))
                .update();
    }

    private PlanVersion version(ResultSet row) throws SQLException {
        String[] sections = (String[]) row.getArray("sections").getArray();
        return new PlanVersion(
                row.getInt("number"),
                PlanKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                PlanText.of(section -> sections[section.ordinal()]),
                row.getObject("at", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDate(),
                Optional.ofNullable(row.getString("name")));
    }
}
